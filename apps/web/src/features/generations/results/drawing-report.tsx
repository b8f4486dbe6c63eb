import type { Image } from '@easel/shared';
import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sketchbookModel } from '../../../lib/text/sketchbook-model';
import { readReport } from '../model/read-report';

/** Which words of the prompt became part of the picture, and which did not. */
export const DrawingReportLines = ({ images }: { images: readonly Image[] }) => {
  const { t } = useTranslation();
  const report = readReport(images);
  if (report === null) return null;
  return (
    <>
      <Words label={t('report.drawn')} words={report.understood} variant="light" />
      <Words label={t('report.notDrawn')} words={report.notUnderstood} variant="outline" />
      {report.notUnderstood.length > 0 && (
        <Text size="xs" c="dimmed">
          {t(images.some(isAbstract) ? 'report.hintAbstract' : 'report.hint')}
        </Text>
      )}
    </>
  );
};

const isAbstract = ({ model }: Image) => sketchbookModel(model)?.id === 'abstract';

const Words = ({ label, words, variant }: { label: string; words: string[]; variant: string }) => {
  if (words.length === 0) return null;
  return (
    <Group gap={6}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      {words.map((word) => (
        <Badge
          key={word}
          variant={variant}
          color={variant === 'outline' ? 'gray' : undefined}
          tt="none"
          fw={500}
          maw="100%"
          dir="auto"
        >
          {word}
        </Badge>
      ))}
    </Group>
  );
};
