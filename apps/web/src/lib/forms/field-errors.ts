import { ApiError } from '@easel/client';

/** The messages of a refused form by field, from the JSON pointers of the server ("/username" -> username). */
export const fieldErrors = (error: unknown): Record<string, string> => {
  if (!(error instanceof ApiError)) return {};
  return Object.fromEntries(
    error.errors.map(({ path, message }) => [path.replace(/^\/(body\/)?/, '').replaceAll('/', '.'), message]),
  );
};
