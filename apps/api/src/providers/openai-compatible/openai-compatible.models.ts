import {
  type Capabilities,
  type ModelDefinition,
  onlySizes,
  SILENT,
  TEXT_ONLY,
  unknownPrice,
} from '@easel/shared';
import { textAt } from '../support/refusal.js';

/**
 * Everything in a server's list. It says of no model whether it draws, let alone what it can do: so all are offered, with
 * what every such server takes, and more only where the list shows which server it is.
 */
export const readCompatibleModels = (list: readonly unknown[]): ModelDefinition[] =>
  list.flatMap((entry) => {
    const id = textAt(entry, 'id');
    return id === '' ? [] : [toModel(id, featuresOf(id, textAt(entry, 'owned_by')))];
  });

const toModel = (id: string, features: Partial<Capabilities>): ModelDefinition => ({
  provider: 'openai-compatible',
  id,
  name: id,
  description: 'A model of your own server.',
  family: null,
  licence: null,
  note: 'The server does not say whether this model draws, or in which sizes. What it can do beyond that may be told in models.json.',
  price: unknownPrice('the server names no price', '2026-11-21'),
  capabilities: { ...LEAST, ...features },
});

const featuresOf = (id: string, owner: string): Partial<Capabilities> => {
  if (id === 'sd-cpp-local') return { imageInputs: 4, mask: true };
  return /vllm/i.test(owner) ? VLLM : {};
};

const LEAST: Capabilities = {
  ...TEXT_ONLY,
  ...SILENT,
  seed: false,
  size: onlySizes(
    [
      [1024, 1024],
      [768, 768],
      [512, 512],
      [1024, 768],
      [768, 1024],
      [1536, 1024],
      [1024, 1536],
    ],
    { default: 1024, maxRatio: 1.5 },
  ),
  aspectRatios: ['1:1', '4:3', '3:2', '3:4', '2:3'],
  maxCount: 4,
};

const VLLM: Partial<Capabilities> = {
  negativePrompt: true,
  seed: true,
  imageInputs: 1,
  advanced: [
    {
      name: 'num_inference_steps',
      type: 'integer',
      description: 'How many steps it draws in.',
      default: null,
      min: 1,
      max: 200,
    },
    {
      name: 'guidance_scale',
      type: 'number',
      description: 'How closely it keeps to the prompt.',
      default: null,
      min: 0,
      max: 20,
    },
  ],
};
