import type { Image } from '@easel/shared';

/** What a picture shows of the words of its prompt. */
export interface DrawingReport {
  understood: string[];
  notUnderstood: string[];
}

/** The report of several pictures together; null when the provider gave none. */
export const readReport = (images: readonly Pick<Image, 'parameters'>[]): DrawingReport | null => {
  const reports = images.map(({ parameters }) => parameters['report']).filter(isObject);
  if (reports.length === 0) return null;
  const all = (name: string) => [...new Set(reports.flatMap((report) => texts(report[name])))];
  return { understood: all('understood'), notUnderstood: all('notUnderstood') };
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
