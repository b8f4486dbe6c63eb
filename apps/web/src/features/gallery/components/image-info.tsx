import type { Image } from '@easel/shared';
import { Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { UserText } from '../../../components/user-text';
import { formatBytes, formatTime } from '../../../lib/format';
import { useStyleLabel } from '../../../lib/i18n/use-style-label';
import classes from './image-info.module.css';
import { ImageTexts } from './image-texts';

/** All that is known about a picture. */
export const ImageInfo = ({ image }: { image: Image }) => {
  const { t, i18n } = useTranslation();
  const styleLabel = useStyleLabel();
  const style = image.parameters['style'];
  const facts: [string, string][] = [
    [t('image.model'), image.provider === 'sketchbook' ? t('image.sketchbook') : image.model],
    ...(typeof style === 'string' ? [[t('create.style'), styleLabel(style)] as [string, string]] : []),
    [t('image.size'), `${image.width} × ${image.height}`],
    [t('create.seed'), String(image.seed)],
    [t('image.made'), formatTime(image.createdAt, i18n.language)],
    [t('image.file'), `${image.format.toUpperCase()}, ${formatBytes(image.bytes, i18n.language)}`],
  ];
  const report = readWords(image.parameters['report']);
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" fw={600}>
          {t('create.prompt')}
        </Text>
        <UserText>{image.prompt}</UserText>
      </div>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
        {report.understood !== '' && (
          <>
            <dt>{t('report.drawn')}</dt>
            <dd>{report.understood}</dd>
          </>
        )}
        {report.notUnderstood !== '' && (
          <>
            <dt>{t('report.notDrawn')}</dt>
            <dd>{report.notUnderstood}</dd>
          </>
        )}
      </dl>
      <ImageTexts key={image.id} image={image} />
    </Stack>
  );
};

const readWords = (report: unknown) => {
  const words = (name: string): string => {
    const value = (report as Record<string, unknown> | null | undefined)?.[name];
    return Array.isArray(value) ? value.join(', ') : '';
  };
  return { understood: words('understood'), notUnderstood: words('notUnderstood') };
};
