import { type AdvancedParameter, type ModelDefinition, MODELS, PROVIDERS } from '@easel/shared';
import { ProviderError } from '../provider.js';
import { textAt } from '../support/refusal.js';
import { type Architecture, guessArchitecture, readWire } from './automatic1111.wire.js';

/** What a server says it has. */
export interface Installed {
  /** From /sd-models. */
  checkpoints: readonly unknown[];
  /** From /samplers. */
  samplers: readonly unknown[];
  /** From /schedulers; empty where the server is too old to have it. */
  schedulers: readonly unknown[];
}

/** A definition for each installed checkpoint: a well-known one with what is known of it, others by their name. */
export const defineCheckpoints = ({ checkpoints, samplers, schedulers }: Installed): ModelDefinition[] => {
  const advanced = [
    ...choice('sampler', 'How noise is taken away.', namesOf(samplers)),
    ...choice('scheduler', 'How much noise each step takes away.', namesOf(schedulers)),
  ];
  return titlesOf(checkpoints).flatMap((title) => {
    const id = withoutHash(title);
    const known = KNOWN.find((model) => readWire(model).match?.test(id));
    const architecture = guessArchitecture(id);
    const like = known ?? KNOWN.find(({ id: family }) => family === TYPICAL[architecture]);
    if (like === undefined) return [];
    return [
      {
        ...like,
        id,
        name: withoutExtension(id.replace(/^.*[/\\]/, '')),
        description: known
          ? `${like.name}: ${like.description}`
          : `Installed there; drawn like ${like.name}, as far as its name tells.`,
        family: known?.family ?? null,
        licence: known?.licence ?? null,
        note: null,
        capabilities: { ...like.capabilities, advanced },
        wire: { checkpoint: title, architecture: known ? readWire(known).architecture : architecture },
      },
    ];
  });
};

/**
 * The installed checkpoint a model is drawn with. Asked for before each drawing: a server that does not know the name it
 * is given draws with whatever it has loaded, and says nothing.
 * @throws ProviderError `model_not_installed` with a hint.
 */
export const findCheckpoint = (model: ModelDefinition, checkpoints: readonly unknown[]): string => {
  const { checkpoint, match, weights } = readWire(model);
  const isIt = (title: string): boolean =>
    checkpoint === null
      ? match?.test(withoutHash(title)) === true
      : withoutExtension(withoutHash(title)) === withoutExtension(withoutHash(checkpoint));
  const found = titlesOf(checkpoints).find(isIt);
  if (found !== undefined) return found;
  const where = weights === '' ? 'Put its file' : `Get it from ${weights} and put its file`;
  throw new ProviderError('model_not_installed', {
    params: {
      provider: PROVIDERS.automatic1111.title,
      model: model.name,
      hint: `${where} into models/Stable-diffusion of that server.`,
    },
    accepted: 'no',
    billed: 'no',
  });
};

const KNOWN = MODELS.filter(({ provider }) => provider === 'automatic1111');

/** The well-known model that others of its kind are drawn like. */
const TYPICAL: Readonly<Record<Architecture, string>> = {
  sd15: 'sd1.5',
  sd21: 'sd2.1',
  sdxl: 'sdxl',
  sd3: 'sd3.5-large',
  flux: 'flux-dev',
};

const titlesOf = (checkpoints: readonly unknown[]): string[] =>
  checkpoints
    .map((checkpoint) => textAt(checkpoint, 'title') || textAt(checkpoint, 'model_name'))
    .filter((title) => title !== '');

const namesOf = (list: readonly unknown[]): string[] =>
  list.map((item) => textAt(item, 'name')).filter((name) => name !== '');

/** @example withoutHash('v1-5-pruned.safetensors [6ce0161689]') // 'v1-5-pruned.safetensors' */
const withoutHash = (title: string): string => title.replace(/ \[[0-9a-f]+\]$/i, '');

const withoutExtension = (name: string): string => name.replace(/\.(safetensors|ckpt|gguf|pt)$/i, '');

const choice = (name: string, description: string, values: string[]): AdvancedParameter[] =>
  values.length < 2 ? [] : [{ name, type: 'choice', description, default: null, values }];
