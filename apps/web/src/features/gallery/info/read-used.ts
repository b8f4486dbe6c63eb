import type { Generation, Image } from '@easel/shared';
import { isObject } from '../../../lib/read-json';
import { plainText } from '../../../lib/text/plain-text';

/** A parameter as it was asked for and as the provider used it; null = not said. */
export interface UsedParameter {
  name: string;
  asked: string | null;
  used: string | null;
}

/** Every parameter that somebody asked for or a provider told of, the well-known ones first. */
export const readUsed = (
  { parameters, width, height }: Pick<Image, 'parameters' | 'width' | 'height'>,
  requested: Generation['requested'] | null,
): UsedParameter[] => {
  const asked = new Map(
    requested === null
      ? []
      : scalars({
          ...requested.extra,
          steps: requested.steps,
          guidance: requested.guidance,
          strength: requested.strength,
        }).filter(([name]) => !TOLD_ELSEWHERE.includes(name)),
  );
  const used = new Map(scalars(parameters).filter(([name]) => !TOLD_ELSEWHERE.includes(name)));
  const rows = [...new Set([...KNOWN, ...asked.keys(), ...used.keys()])]
    .filter((name) => asked.has(name) || used.has(name))
    .map((name) => ({ name, asked: asked.get(name) ?? null, used: used.get(name) ?? null }));
  if (requested === null || (requested.width === width && requested.height === height)) return rows;
  return [
    { name: 'size', asked: `${requested.width} × ${requested.height}`, used: `${width} × ${height}` },
    ...rows,
  ];
};

const KNOWN = ['steps', 'guidance', 'strength'];

/** What the list of facts says already. */
const TOLD_ELSEWHERE = [
  'style',
  'negativePrompt',
  'prompt',
  'seed',
  'size',
  'width',
  'height',
  'model',
  'provider',
];

/** What providers call parameters that have a name of their own here. */
const COMMON_NAMES: Readonly<Record<string, string>> = {
  num_inference_steps: 'steps',
  guidance_scale: 'guidance',
  cfg_scale: 'guidance',
  num_images: 'count',
  num_outputs: 'count',
  negative_prompt: 'negativePrompt',
  image_size: 'size',
  aspect_ratio: 'size',
};

/** Under their common names; what is told by a common name and by the provider's own is told once. */
const scalars = (value: unknown): [string, string][] => {
  if (!isObject(value)) return [];
  const told = new Map<string, string>();
  for (const [name, item] of Object.entries(value)) {
    if (typeof item !== 'string' && typeof item !== 'number' && typeof item !== 'boolean') continue;
    const common = Object.hasOwn(COMMON_NAMES, name) ? (COMMON_NAMES[name] ?? name) : name;
    if (common === name || !told.has(common)) told.set(common, plainText(String(item)));
  }
  return [...told];
};
