import { ApiError } from '@easel/client';
import { plainText } from '../text/plain-text';

/** The messages of a refused form by field, from the JSON pointers of the server ("/username" -> username). */
export const fieldErrors = (error: unknown): Record<string, string> => {
  if (!(error instanceof ApiError)) return {};
  return Object.fromEntries(
    error.errors.map(({ path, message }) => [path.replace(/^\/(body\/)?/, '').replaceAll('/', '.'), message]),
  );
};

/** What the server says of the fields it refused, where there is no form to say it; null when it says nothing of fields. */
export const fieldSentence = (error: unknown): string | null => {
  const said = [...new Set(Object.values(fieldErrors(error)))];
  return said.length === 0 ? null : said.map((message) => plainText(message)).join(' ');
};
