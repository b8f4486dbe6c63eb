import type { Image, Warning } from '@easel/shared';
import { Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { readReport } from '../model/read-report';
import classes from './generation-warnings.module.css';

/** What came out otherwise than asked for. */
export const GenerationWarnings = ({ warnings, images }: GenerationWarningsProps) => {
  const { t } = useTranslation();
  // The report lists the same words; they need not be said twice.
  const reported = readReport(images) !== null;
  const sentences = warnings
    .filter(({ code }) => !(code === 'words_not_drawn' && reported))
    .map(({ code, params }) => t(`warning.${code}`, texts(params)));
  if (sentences.length === 0) return null;
  return (
    <ul className={classes.list}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>
          <IconInfoCircle size={16} aria-hidden />
          <Text span size="sm" style={{ overflowWrap: 'anywhere' }}>
            {sentence}
          </Text>
        </li>
      ))}
    </ul>
  );
};

/** `count` picks the plural in a catalogue, so it must stay a number; all else is shown as text. */
const texts = (params: Record<string, unknown>) => ({
  words: listed(params['words']),
  name: listed(params['name']),
  done: listed(params['done']),
  of: listed(params['count']),
  count: Number(params['count'] ?? 0),
  asked: listed(params['asked']),
  used: listed(params['used']),
  prompt: listed(params['prompt']),
  width: listed(params['width']),
  height: listed(params['height']),
  provider: listed(params['provider']),
  text: listed(params['text']),
});

const listed = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

interface GenerationWarningsProps {
  warnings: readonly Warning[];
  images: readonly Image[];
}
