import {
  type Capabilities,
  type GenerateRequest,
  type Generation,
  normalizePrompt,
  PROMPT_MAX,
  promptLength,
  resolveSize,
} from '@easel/shared';

/** What the form holds. Null = leave it to the model. */
export interface Draft {
  prompt: string;
  negativePrompt: string;
  /** Full name; null = the default model. */
  model: string | null;
  /** "W:H"; null = `width` and `height` count. */
  aspectRatio: string | null;
  width: number | null;
  height: number | null;
  style: string | null;
  /** Null = another one each time. */
  seed: number | null;
  count: number;
}

export const EMPTY_DRAFT: Draft = {
  prompt: '',
  negativePrompt: '',
  model: null,
  aspectRatio: '1:1',
  width: null,
  height: null,
  style: null,
  seed: null,
  count: 1,
};

/** A draft from what this browser kept; parts that are missing or damaged are as in an empty one. */
export const readDraft = (stored: unknown): Draft => {
  const kept = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Draft, unknown>
  >;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const integer = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : null);
  const size = { width: integer(kept.width), height: integer(kept.height) };
  const ratio = text(kept.aspectRatio);
  return {
    prompt: text(kept.prompt) ?? '',
    negativePrompt: text(kept.negativePrompt) ?? '',
    model: text(kept.model),
    aspectRatio: ratio ?? (size.width !== null && size.height !== null ? null : EMPTY_DRAFT.aspectRatio),
    ...size,
    style: text(kept.style),
    seed: integer(kept.seed),
    count: Math.max(1, integer(kept.count) ?? 1),
  };
};

/** The draft that asks for the same picture again, seed included. */
export const draftFrom = (generation: Generation): Draft => ({
  prompt: generation.prompt,
  negativePrompt: generation.negativePrompt,
  model: generation.model,
  aspectRatio: null,
  width: generation.requested.width,
  height: generation.requested.height,
  style: generation.requested.style,
  seed: generation.seed,
  count: generation.count,
});

/** The size that will be drawn; null when the model cannot draw what is asked. */
export const draftSize = (draft: Draft, capabilities: Capabilities) =>
  resolveSize(
    capabilities,
    draft.aspectRatio === null
      ? { width: draft.width ?? 0, height: draft.height ?? 0 }
      : { aspectRatio: draft.aspectRatio },
  );

/** How long the prompt is as the server counts it, and how much too long. */
export const promptCount = (prompt: string) => {
  const length = promptLength(normalizePrompt(prompt));
  return { length, over: Math.max(0, length - PROMPT_MAX) };
};

/** The request for a draft, without what the model would not honour. */
export const toRequest = (
  draft: Draft,
  model: { name: string; capabilities: Capabilities },
): GenerateRequest => {
  const { capabilities } = model;
  const negative = normalizePrompt(draft.negativePrompt);
  return {
    prompt: draft.prompt,
    model: model.name,
    ...(draft.aspectRatio === null
      ? { width: draft.width ?? undefined, height: draft.height ?? undefined }
      : { aspectRatio: draft.aspectRatio }),
    count: Math.min(draft.count, capabilities.maxCount),
    ...(capabilities.negativePrompt && negative !== '' ? { negativePrompt: negative } : {}),
    ...(capabilities.seed && draft.seed !== null ? { seed: draft.seed } : {}),
    ...(draft.style !== null && capabilities.styles.includes(draft.style) ? { style: draft.style } : {}),
  };
};

/** A seed by chance, over the whole range. */
export const randomSeed = (): number => Math.floor(Math.random() * 2 ** 32);
