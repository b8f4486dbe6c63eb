import type { Image } from '@easel/shared';
import { Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { AttemptList } from '../../../components/attempts/attempt-list';
import { UserText } from '../../../components/user-text';
import { formatBytes, formatMoney, formatTime } from '../../../lib/text/format';
import { useStyleLabel } from '../../../lib/i18n/use-style-label';
import { readText } from '../../../lib/read-json';
import { providerTitle } from '../../../lib/text/provider-title';
import { modelLabel, sketchbookModel } from '../../../lib/text/sketchbook-model';
import { useGeneration } from '../api/get-generation';
import classes from './image-info.module.css';
import { ImageTexts } from './image-texts';
import { PlanDetails } from './plan-details';
import { readDrawing } from './read-drawing';
import { readUsed } from './read-used';
import { UsedParameters } from './used-parameters';
import { useSceneWord } from './use-scene-word';

/** All that is known about a picture. */
export const ImageInfo = ({ image }: { image: Image }) => {
  const { t, i18n } = useTranslation();
  const styleLabel = useStyleLabel();
  const word = useSceneWord();
  const { style, understood, notUnderstood, scene, plan } = readDrawing(image);
  // The request may be gone while its picture stays: then only what the picture knows is told.
  const generation = useGeneration(image.generationId).data;
  const cost = generation?.cost ?? null;
  const builtIn = sketchbookModel(image.model);
  const facts: [string, string][] = [
    [
      t('image.model'),
      builtIn === null ? modelLabel(image.model) : t('image.builtIn', { name: builtIn.name }),
    ],
    [t('models.used.provider'), builtIn === null ? providerTitle(image.provider) : ''],
    [
      t('models.used.cost'),
      generation === undefined || builtIn !== null
        ? ''
        : cost === null
          ? t('models.cost.unknown')
          : cost === 0
            ? t('models.cost.free')
            : t('models.used.costOf', {
                cost: formatMoney(cost, i18n.language),
                count: generation.images.length,
              }),
    ],
    [t('create.style'), style === null ? '' : styleLabel(style)],
    [t('create.negativePrompt'), readText(image.parameters['negativePrompt']) ?? ''],
    [t('report.drawn'), understood.join(', ')],
    [t('report.notDrawn'), notUnderstood.join(', ')],
    ...scene.map(({ fact, choice }): [string, string] => [t(`scene.name.${fact}`), word(fact, choice)]),
    [t('image.size'), `${image.width} × ${image.height}`],
    [t('create.seed'), image.seed === null ? '' : String(image.seed)],
    [t('image.made'), formatTime(image.createdAt, i18n.language)],
    [t('image.file'), `${image.format.toUpperCase()}, ${formatBytes(image.bytes, i18n.language)}`],
  ];
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" fw={600}>
          {t('create.prompt')}
        </Text>
        <UserText>{image.prompt}</UserText>
      </div>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
      <UsedParameters parameters={readUsed(image, generation?.requested ?? null)} />
      {generation !== undefined && <AttemptList attempts={generation.attempts} />}
      {plan !== null && <PlanDetails plan={plan} />}
      <ImageTexts key={image.id} image={image} />
    </Stack>
  );
};
