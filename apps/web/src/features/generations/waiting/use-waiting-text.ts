import type { Generation } from '@easel/shared';
import { useTranslation } from 'react-i18next';
import { useQueuePlace } from '../api/list-unfinished';

/** What is said about a generation that waits: how many are drawn before it. */
export const useWaitingText = (generation: Generation): string => {
  const { t } = useTranslation();
  const place = useQueuePlace(generation) ?? 0;
  return place === 0 ? t('results.next') : t('results.queued', { count: place });
};
