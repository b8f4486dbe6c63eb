import { linear, tone } from '../../rig/tone.js';
import type { Hat } from './hat.js';
import { TALE_HATS } from './tale-hats.js';
import { WORK_HATS } from './work-hats.js';

const HATS = { ...WORK_HATS, ...TALE_HATS };
export type HatName = keyof typeof HATS;

/** Hats that hide all hair over the brow, so that only what hangs below shows. */
export const COVERING: ReadonlySet<HatName> = new Set<HatName>([
  'cap',
  'peaked',
  'toque',
  'wizard',
  'witch',
  'pirate',
  'horned',
  'helmet',
  'samurai',
  'fire',
  'hard',
  'beanie',
  'santa',
  'bowler',
  'fedora',
  'sailor',
  'soldier',
  'hood',
  'ninja',
  'goggles',
  'straw',
  'cowboy',
  'beret',
]);

/** A hat in its paints. */
export function hatSvg(kind: HatName, paint: string, trim: string): Hat {
  const material = tone(paint);
  const hat: Hat = HATS[kind](material, trim);
  const defs = `<defs>${linear('hat', [-50, -80], [60, 10], [material.light, material.base, material.base, material.shade])}</defs>`;
  return hat.back ? { ...hat, back: defs + hat.back } : { ...hat, front: defs + hat.front };
}
