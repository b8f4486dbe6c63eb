/** The `code` of an error of Node or a driver, such as `ENOENT`; '' when it has none. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
