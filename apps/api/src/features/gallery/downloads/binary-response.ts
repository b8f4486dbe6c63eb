import type { Readable } from 'node:stream';
import Type from 'typebox';

/** The description of an answer that is a file of one of these media types. */
export const binaryResponse = (description: string, types: readonly string[]) => ({
  description,
  content: Object.fromEntries(
    types.map((type) => [
      type,
      { schema: Type.Unsafe<Uint8Array | Readable>({ type: 'string', format: 'binary' }) },
    ]),
  ),
});
