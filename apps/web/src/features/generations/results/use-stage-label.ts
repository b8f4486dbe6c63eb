import { useTranslation } from 'react-i18next';
import { plainText } from '../../../lib/text/plain-text';

/** A function that says what a provider does just now; a stage nobody translated is shown as it came. */
export const useStageLabel = () => {
  const { t } = useTranslation();
  return (stage: string | null): string => {
    if (stage === null || stage === '') return t('results.drawing');
    const known = (STAGES as readonly string[]).includes(stage) ? (stage as (typeof STAGES)[number]) : null;
    return known === null ? plainText(stage) : t(`stage.${known}`);
  };
};

const STAGES = [
  'reading',
  'planning',
  'sky',
  'landscape',
  'subjects',
  'light',
  'style',
  'encoding',
  'queued',
  'loading',
  'drawing',
  'downloading',
] as const;
