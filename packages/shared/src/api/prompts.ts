import Type, { type Static } from 'typebox';
import { Nullable } from '../records/fields.js';
import { PromptHistoryRecord, PromptTemplateRecord, TemplateId } from '../records/prompt.js';

/** A template as the person who may use it sees it. */
export const PromptTemplate = Type.Evaluate(
  Type.Intersect([
    Type.Omit(PromptTemplateRecord, ['id', 'ownerId', 'createdAt', 'updatedAt']),
    Type.Object({
      id: TemplateId,
      /** Comes with Easel and cannot be changed. */
      builtIn: Type.Boolean(),
    }),
  ]),
);
export type PromptTemplate = Static<typeof PromptTemplate>;

export const PromptTemplateList = Type.Object({ items: Type.Array(PromptTemplate), nextCursor: Type.Null() });
export type PromptTemplateList = Static<typeof PromptTemplateList>;

/** How many templates one person can have. */
export const MAX_TEMPLATES = 500;

const { kind, name, category, text, negativeText } = PromptTemplateRecord.properties;

export const SaveTemplateRequest = Type.Object(
  { kind, name, category, text, negativeText: Type.Optional(negativeText) },
  { additionalProperties: false },
);
export type SaveTemplateRequest = Static<typeof SaveTemplateRequest>;

/** A file of templates: what export gives and import takes. */
export const TemplateFile = Type.Object(
  {
    version: Type.Literal(1),
    templates: Type.Array(SaveTemplateRequest, { minItems: 1, maxItems: MAX_TEMPLATES }),
  },
  { additionalProperties: false },
);
export type TemplateFile = Static<typeof TemplateFile>;

/** Templates that were there already (same kind, name and text) are skipped. */
export const ImportTemplatesResponse = Type.Object({
  added: Type.Integer({ minimum: 0 }),
  skipped: Type.Integer({ minimum: 0 }),
});
export type ImportTemplatesResponse = Static<typeof ImportTemplatesResponse>;

export const PromptHistoryQuery = Type.Object(
  {
    /** Part of the prompt, upper and lower case alike. */
    q: Type.Optional(Type.String({ maxLength: 200 })),
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { additionalProperties: false },
);
export type PromptHistoryQuery = Static<typeof PromptHistoryQuery>;

export const PromptHistoryItem = Type.Omit(PromptHistoryRecord, ['ownerId', 'digest']);
export type PromptHistoryItem = Static<typeof PromptHistoryItem>;

export const PromptHistoryPage = Type.Object({
  items: Type.Array(PromptHistoryItem),
  nextCursor: Nullable(Type.String()),
});
export type PromptHistoryPage = Static<typeof PromptHistoryPage>;

/** What a prompt can be enriched with. */
export const ENHANCE_CATEGORIES = [
  'lighting',
  'composition',
  'medium',
  'mood',
  'colour',
  'detail',
  'camera',
] as const;
export const EnhanceCategory = Type.Enum(ENHANCE_CATEGORIES);
export type EnhanceCategory = Static<typeof EnhanceCategory>;

export const EnhanceRequest = Type.Object(
  {
    prompt: Type.String({ maxLength: 20_000 }),
    /** `offline`: from lists that come with Easel; `model`: by a connected language model. Default: offline. */
    by: Type.Optional(Type.Union([Type.Literal('offline'), Type.Literal('model')])),
    /** What to add; absent: a fitting choice. */
    categories: Type.Optional(
      Type.Array(EnhanceCategory, { maxItems: ENHANCE_CATEGORIES.length, uniqueItems: true }),
    ),
    /** The same seed adds the same words (offline). */
    seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 4_294_967_295 })),
  },
  { additionalProperties: false },
);
export type EnhanceRequest = Static<typeof EnhanceRequest>;

export const EnhanceResponse = Type.Object({
  prompt: Type.String(),
  by: Type.Union([Type.Literal('offline'), Type.Literal('model')]),
  /** Who wrote it: `<provider>/<model>`; null offline. */
  model: Nullable(Type.String()),
  /** What was added, by category; empty when a language model wrote. */
  added: Type.Array(Type.Object({ category: EnhanceCategory, text: Type.String() })),
});
export type EnhanceResponse = Static<typeof EnhanceResponse>;

/** Who can enhance for this caller. */
export const EnhancerList = Type.Object({
  /** The language model that would be asked: `<provider>/<model>`; null when no key reaches one. */
  model: Nullable(Type.String()),
});
export type EnhancerList = Static<typeof EnhancerList>;

export const PromptWordsRequest = Type.Object(
  { prompt: Type.String({ maxLength: 20_000 }) },
  { additionalProperties: false },
);
export type PromptWordsRequest = Static<typeof PromptWordsRequest>;

/** The words of a prompt that the built-in illustrator understands, as ranges of UTF-16 units, in order. */
export const PromptWords = Type.Object({
  words: Type.Array(
    Type.Object({
      start: Type.Integer({ minimum: 0 }),
      end: Type.Integer({ minimum: 0 }),
      /** What it is taken for, for example `thing`, `colour`, `place`, `style`. */
      kind: Type.String(),
    }),
  ),
});
export type PromptWords = Static<typeof PromptWords>;
