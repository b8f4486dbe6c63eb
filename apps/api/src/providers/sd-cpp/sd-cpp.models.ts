import {
  type AdvancedParameter,
  freePrice,
  type ModelDefinition,
  PROVIDERS,
  type Range,
  USUAL_RATIOS,
} from '@easel/shared';
import { ProviderError } from '../provider.js';
import { at, listAt, numberAt, textAt } from '../support/refusal.js';
import { readWire } from './sd-cpp.wire.js';

/** The file the server was started with, without folder and ending; '' when it tells none. */
export const loadedFile = (capabilities: unknown): string =>
  textAt(capabilities, 'model', 'stem') || textAt(capabilities, 'model', 'name');

/**
 * Makes sure that an answer tells of a model, and so comes from the right kind of server.
 * @throws ProviderError `provider_answer_invalid`
 */
export const requireCapabilities = (answer: unknown): unknown => {
  if (typeof at(answer, 'model') === 'object') return answer;
  throw new ProviderError('provider_answer_invalid', {
    params: { provider: PROVIDERS['sd-cpp'].title, reason: 'it names no model' },
    accepted: 'no',
    billed: 'no',
  });
};

/** The one model a server has loaded, or none when it draws no pictures. */
export const toDefinitions = (capabilities: unknown): ModelDefinition[] => {
  const file = loadedFile(capabilities);
  const modes = listAt(capabilities, 'supported_modes');
  if (modes.length > 0 && !modes.includes('img_gen')) return [];
  const id = file || 'loaded-model';
  const defaults = at(capabilities, 'defaults_by_mode', 'img_gen') ?? at(capabilities, 'defaults');
  const features = at(capabilities, 'features_by_mode', 'img_gen') ?? at(capabilities, 'features');
  const has = (feature: string) => at(features, feature) === true;
  const images = /kontext|omnigen|[-_]edit/i.test(file) ? 'reference' : 'init';
  const drawsOver = images === 'init' && has('init_image');
  const range = (limits: Omit<Range, 'default'>, usual: number, ...path: string[]): Range => ({
    ...limits,
    default: Math.min(limits.max, Math.max(limits.min, numberAt(defaults, ...path) ?? usual)),
  });
  return [
    {
      provider: 'sd-cpp',
      id,
      name: id,
      description: 'What the server was started with; it draws with this model only.',
      family: null,
      licence: null,
      note: null,
      price: freePrice('a server of your own', new Date().toISOString().slice(0, 10)),
      capabilities: {
        negativePrompt: true,
        seed: true,
        size: readSize(capabilities, defaults),
        aspectRatios: USUAL_RATIOS,
        maxCount: 8,
        styles: [],
        steps: range({ min: 1, max: 150, step: 1 }, 20, 'sample_params', 'sample_steps'),
        guidance: range({ min: 0, max: 30, step: 0.1 }, 7, 'sample_params', 'guidance', 'txt_cfg'),
        imageInputs: images === 'reference' ? (has('ref_images') ? 4 : 0) : drawsOver ? 1 : 0,
        mask: drawsOver && has('mask_image'),
        strength: drawsOver ? range({ min: 0, max: 1, step: 0.01 }, 0.75, 'strength') : null,
        progress: 'queue',
        preview: false,
        cancel: has('cancel_generating') ? 'full' : has('cancel_queued') ? 'queued' : 'local',
        advanced: readAdvanced(capabilities, defaults),
      },
      wire: { checkpoint: id, images },
    },
  ];
};

/**
 * Makes sure that the server draws with the model that was chosen: a request names none.
 * @throws ProviderError `model_not_installed`
 */
export const requireLoaded = (model: ModelDefinition, capabilities: unknown): void => {
  const file = loadedFile(capabilities);
  const lower = file.toLowerCase();
  // A server that tells no file has its one unnamed model.
  if (file === '' || readWire(model).files.some((part) => lower.includes(part.toLowerCase()))) return;
  throw new ProviderError('model_not_installed', {
    params: {
      provider: PROVIDERS['sd-cpp'].title,
      hint: `It was started with "${file}"; start it with this model, or choose that one.`,
    },
    accepted: 'no',
    billed: 'no',
  });
};

/** What every kind of model takes, without a padding that would change the size. */
const GRID = 64;

const readSize = (capabilities: unknown, defaults: unknown) => {
  const limit = (name: string) => numberAt(capabilities, 'limits', name);
  const min = Math.max(GRID, limit('min_width') ?? 0, limit('min_height') ?? 0);
  const max = Math.max(min, Math.min(4096, limit('max_width') ?? 2048, limit('max_height') ?? 2048));
  const usual = Math.round((numberAt(defaults, 'width') ?? 512) / GRID) * GRID;
  return { min, max, step: GRID, default: Math.min(max, Math.max(min, usual)), maxRatio: 4 };
};

const readAdvanced = (capabilities: unknown, defaults: unknown): AdvancedParameter[] => {
  const usual = (path: string[]) => at(defaults, ...path);
  const choice = (name: string, list: string, description: string): AdvancedParameter[] => {
    const values = listAt(capabilities, list).filter((value): value is string => typeof value === 'string');
    const given = values.find((value) => value === usual(['sample_params', name])) ?? null;
    return values.length === 0 ? [] : [{ name, type: 'choice', description, default: given, values }];
  };
  const number = (
    path: string[],
    limits: Pick<AdvancedParameter, 'type' | 'min' | 'max' | 'description'>,
  ): AdvancedParameter => ({ name: path.at(-1) ?? '', ...limits, default: numberAt(defaults, ...path) });
  return [
    ...choice('sample_method', 'samplers', 'How noise becomes a picture'),
    ...choice('scheduler', 'schedulers', 'How much noise each step takes away'),
    number(['sample_params', 'guidance', 'distilled_guidance'], {
      type: 'number',
      min: 0,
      max: 30,
      description: 'Guidance of distilled models such as FLUX.1 dev',
    }),
    number(['sample_params', 'guidance', 'img_cfg'], {
      type: 'number',
      min: 0,
      max: 30,
      description: 'Guidance by the given picture',
    }),
    number(['sample_params', 'eta'], {
      type: 'number',
      min: 0,
      max: 1,
      description: 'New noise in each step',
    }),
    number(['sample_params', 'flow_shift'], {
      type: 'number',
      min: 0,
      max: 20,
      description: 'Shift of flow models',
    }),
    number(['clip_skip'], {
      type: 'integer',
      min: -1,
      max: 12,
      description: 'Layers of CLIP that are left out; -1 = as the model needs',
    }),
  ];
};
