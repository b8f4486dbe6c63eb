import { skipToken, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../lib/query-keys';
import type { LiveProgress } from '../../../lib/live/studio-cache';

/** The newest progress event of a generation; undefined before the first one. */
export const useLiveProgress = (generationId: string): LiveProgress | undefined =>
  useQuery<LiveProgress>({ queryKey: queryKeys.progress(generationId), queryFn: skipToken }).data;
