import type { TSchema } from 'typebox';

/** What is wrong with a text by its schema's limits, before the server is asked; null when nothing is. */
export const textFault = (limits: TSchema, value: string): TextFault | null => {
  // A TypeBox schema is plain JSON Schema; its type just does not tell the keywords.
  const schema: TextLimits = limits;
  // The server counts UTF-16 units, as JSON Schema validators do, or code points: both agree on plain text.
  const length = Array.from(value).length;
  if (schema.minLength !== undefined && length < schema.minLength) return 'tooShort';
  if (schema.maxLength !== undefined && length > schema.maxLength) return 'tooLong';
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) return 'pattern';
  return null;
};

export type TextFault = 'tooShort' | 'tooLong' | 'pattern';

interface TextLimits {
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}
