import Type, { type Static } from 'typebox';
import { Id, Time } from './fields.js';

/** The id of a template: one of the owner's, or the name of a built-in one. */
export const TemplateId = Type.String({
  pattern: '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|builtin-[a-z0-9-]{1,48})$',
});
export type TemplateId = Static<typeof TemplateId>;

/** `template`: one at a time, the frame of a whole picture; `style`: several can be put on top of one another. */
export const TemplateKind = Type.Union([Type.Literal('template'), Type.Literal('style')]);
export type TemplateKind = Static<typeof TemplateKind>;

/** A text around a prompt, as stored. `text` holds `{prompt}` where the prompt goes. */
export const PromptTemplateRecord = Type.Object({
  id: Id,
  ownerId: Id,
  kind: TemplateKind,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  /** What it is listed under. */
  category: Type.String({ minLength: 1, maxLength: 40 }),
  text: Type.String({ minLength: 8, maxLength: 2000, pattern: '\\{prompt\\}' }),
  /** Added to the negative prompt of models that take one; may hold `{prompt}` too. */
  negativeText: Type.String({ maxLength: 2000 }),
  createdAt: Time,
  updatedAt: Time,
});
export type PromptTemplateRecord = Static<typeof PromptTemplateRecord>;

/** One prompt somebody used, as stored: once, however often it was used. Outlives its images. */
export const PromptHistoryRecord = Type.Object({
  /** Made anew with each use: history in the order of ids is history in the order of use. */
  id: Id,
  ownerId: Id,
  /** SHA-256 of prompt and negative prompt: what makes it the same. */
  digest: Type.String({ minLength: 64, maxLength: 64 }),
  prompt: Type.String(),
  negativePrompt: Type.String(),
  /** The model of the last use. */
  model: Type.String(),
  uses: Type.Integer({ minimum: 1 }),
  lastUsedAt: Time,
});
export type PromptHistoryRecord = Static<typeof PromptHistoryRecord>;
