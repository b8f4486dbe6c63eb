import type { Rng } from '../../../core/rng.js';
import { pick } from '../../../core/rng.js';
import type { RoomKind } from '../../../lexicon/vocabulary.js';
import type { Chamber } from '../../built/indoor/chamber.js';
import { rug } from '../../built/indoor/chamber.js';
import type { Casement } from '../../built/indoor/window.js';
import type { Lamp } from '../../built/light.js';
import { WARM } from '../../built/light.js';
import type { Palette } from '../../palette.js';

/** What the furnishing of one room draws with; lamps are added while drawing. */
export interface RoomScene {
  kind: RoomKind;
  random: Rng;
  chamber: Chamber;
  palette: Palette;
  window: Casement;
  /** -1 when the window is left of the middle, else 1. */
  side: -1 | 1;
  accent: string;
  wood: string;
  lamps: Lamp[];
  /** Whether lamps are lit. */
  on: boolean;
  table: boolean;
  /** Whether the prompt asks for a fireplace. */
  fire: boolean;
}

/** Furniture along the wall, and what stands farther out on the floor. */
export interface Furnishing {
  behind: string;
  front: string;
}

/** Where things go: `near` is the window's half of the wall, `far` the other half. */
export const halves = ({ chamber, side }: RoomScene): { near: number; far: number; span: number } => {
  const span = chamber.right - chamber.left;
  const middle = (chamber.left + chamber.right) / 2;
  return { near: middle + side * span * 0.25, far: middle - side * span * 0.26, span };
};

/** Puts a lamp's light where its shade is. */
export const lightAt = (scene: RoomScene, x: number, y: number, reach: number, strength = 0.75): void => {
  if (scene.on) scene.lamps.push({ x, y, reach: reach * scene.chamber.scale, strength, colour: WARM });
};

const RUGS: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]] = [
  ['#b5604c', '#f0dcb8', '#d9a04a'],
  ['#4f7f8a', '#efe6d0', '#c9774e'],
  ['#7a5a80', '#ecd8cc', '#d9a65a'],
  ['#6f8a5a', '#f0e6c8', '#c96f5a'],
  ['#d9b98a', '#f3e9d6', '#a8705a'],
];

/** A rug in the middle of the floor. */
export const carpet = (scene: RoomScene, round: boolean): string => {
  const { chamber, random } = scene;
  const z = 1 + (chamber.back - 1) * 0.42;
  return rug(
    chamber,
    (chamber.width / 2 - chamber.view.x) * z,
    z,
    Math.min(chamber.width * 1.05, 1250),
    760,
    pick(random, RUGS),
    round,
  );
};
