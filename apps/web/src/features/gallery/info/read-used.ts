import type { Generation, Image } from '@easel/shared';
import { isObject } from '../../../lib/read-json';

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
          steps: requested.steps,
          guidance: requested.guidance,
          strength: requested.strength,
          ...requested.extra,
        }),
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
const TOLD_ELSEWHERE = ['style', 'negativePrompt', 'prompt', 'seed', 'width', 'height', 'model', 'provider'];

const scalars = (value: unknown): [string, string][] =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, item]): [string, string][] =>
        typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean'
          ? [[name, String(item)]]
          : [],
      )
    : [];
