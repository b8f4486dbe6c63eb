import type { Image } from '@easel/shared';
import { isObject, readTexts } from '../../../lib/read-json';

/** What a picture shows of the words of its prompt. */
export interface DrawingReport {
  understood: string[];
  notUnderstood: string[];
}

/** The report of several pictures together; null when the provider gave none. */
export const readReport = (images: readonly Pick<Image, 'parameters'>[]): DrawingReport | null => {
  const reports = images.map(({ parameters }) => parameters['report']).filter(isObject);
  if (reports.length === 0) return null;
  const all = (name: string) => [...new Set(reports.flatMap((report) => readTexts(report[name])))];
  return { understood: all('understood'), notUnderstood: all('notUnderstood') };
};
