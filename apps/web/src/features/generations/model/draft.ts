import type { Generation, Preferences } from '@easel/shared';
import { isObject, readText, readTexts } from '../../../lib/read-json';

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
  steps: number | null;
  guidance: number | null;
  strength: number | null;
  /** Pictures to start from: ids of one's own, or data URLs. */
  images: readonly string[];
  /** How many pictures there were that this browser did not keep. */
  lostImages: number;
  /** Several to be compared; with fewer than two, `model` alone draws. */
  models: readonly string[];
  /** Ids of templates and styles, in the order they are put around the prompt. */
  templates: readonly string[];
  /** Where the pictures go; null = into no project. */
  projectId: string | null;
  /** Whether `{a|b}` in the prompt stands for one prompt each. */
  dynamic: boolean;
  /** Values of parameters that only some model knows, by their names. */
  extra: Readonly<Record<string, ExtraValue>>;
}

/** What a parameter of the provider's own can hold. */
export type ExtraValue = string | number | boolean;

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
  steps: null,
  guidance: null,
  strength: null,
  images: [],
  lostImages: 0,
  models: [],
  templates: [],
  projectId: null,
  dynamic: true,
  extra: {},
};

/** What a first draft begins with, from somebody's preferences. */
export const draftStart = ({ defaults, defaultProject }: DraftPreferences): Partial<Draft> => ({
  projectId: defaultProject,
  ...(typeof defaults['aspectRatio'] === 'string' ? { aspectRatio: defaults['aspectRatio'] } : {}),
  ...(Number.isSafeInteger(defaults['count']) ? { count: Number(defaults['count']) } : {}),
});

type DraftPreferences = Pick<Preferences, 'defaults' | 'defaultProject'>;

/** A draft from what this browser kept; parts that are missing or damaged are as in an empty one. */
export const readDraft = (stored: unknown): Draft => {
  const kept = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Draft, unknown>
  >;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const integer = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : null);
  const number = (value: unknown) => (Number.isFinite(value) ? (value as number) : null);
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
    steps: integer(kept.steps),
    guidance: number(kept.guidance),
    strength: number(kept.strength),
    images: readTexts(kept.images),
    lostImages: Math.max(0, integer(kept.lostImages) ?? 0),
    models: readTexts(kept.models),
    templates: readTexts(kept.templates),
    projectId: text(kept.projectId),
    dynamic: kept.dynamic !== false,
    extra: readExtra(kept.extra),
  };
};

/** What of a draft is worth keeping in this browser: not pictures, which would fill its storage. */
export const storedDraft = (draft: Draft): Draft => ({
  ...draft,
  images: draft.images.filter((image) => !isDataUrl(image)),
  lostImages: draft.images.filter(isDataUrl).length,
});

/** True for a picture that was given as such, and not by the id of one in the gallery. */
export const isDataUrl = (image: string): boolean => image.startsWith('data:');

/** What asks for the same pictures again, seed included; where they go stays as it is. */
export const draftFrom = (generation: Generation): Partial<Draft> => ({
  ...typedTexts(generation),
  model: generation.model,
  models: [],
  aspectRatio: null,
  width: generation.requested.width,
  height: generation.requested.height,
  style: generation.requested.style,
  seed: generation.seed,
  count: generation.count,
  steps: generation.requested.steps,
  guidance: generation.requested.guidance,
  strength: generation.requested.strength ?? null,
  // A picture that was sent along is not kept anywhere, one from the gallery is.
  images: (generation.requested.images ?? [])
    .filter(({ source }) => source === 'gallery')
    .map(({ id }) => id),
  lostImages: (generation.requested.images ?? []).filter(({ source }) => source === 'upload').length,
  extra: readExtra(generation.requested.extra),
});

/** The texts as they were typed, with the templates around them and not yet joined with these. */
export const typedTexts = ({
  prompt,
  negativePrompt,
  requested: { asked = {} },
}: Generation): Pick<Draft, 'prompt' | 'negativePrompt' | 'templates'> => {
  const typed = readText(asked['prompt']);
  if (typed === null) return { prompt, negativePrompt, templates: [] };
  return {
    prompt: typed,
    negativePrompt: readText(asked['typedNegativePrompt']) ?? '',
    templates: readTexts(asked['templates']),
  };
};

/** A seed by chance, over the whole range. */
export const randomSeed = (): number => Math.floor(Math.random() * 2 ** 32);

const readExtra = (value: unknown): Record<string, ExtraValue> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, ExtraValue] =>
          ['string', 'number', 'boolean'].includes(typeof entry[1]),
        ),
      )
    : {};
