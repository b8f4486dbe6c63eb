import type { Rng } from '../../core/rng.js';
import { between } from '../../core/rng.js';
import type { Camera, Place } from '../../lexicon/vocabulary.js';

/** What one camera template does to a composition. */
export interface Shot {
  /** Longer side of a single subject, and of the largest of several, as fractions of the short side. */
  single: number;
  several: number;
  /** Where the feet of the front row are, from far (0) to near (1) on the ground of the place. */
  feet: readonly [number, number];
  /** Added to the horizon. */
  horizon: number;
  /** How far from the middle a single subject stands, fractions of the width. */
  aside: readonly [number, number];
}

export const SHOTS: Record<Camera, Shot> = {
  wide: { single: 0.36, several: 0.34, feet: [0.3, 0.6], horizon: 0, aside: [0.12, 0.2] },
  medium: { single: 0.52, several: 0.5, feet: [0.55, 0.85], horizon: 0, aside: [0, 0.12] },
  close: { single: 0.8, several: 0.66, feet: [1, 1], horizon: 0.03, aside: [0, 0.06] },
  low: { single: 0.64, several: 0.56, feet: [0.7, 1], horizon: 0.12, aside: [0.04, 0.14] },
  high: { single: 0.44, several: 0.42, feet: [0.45, 0.75], horizon: -0.2, aside: [0, 0.14] },
  framed: { single: 0.5, several: 0.46, feet: [0.5, 0.75], horizon: 0, aside: [0, 0.08] },
  emblem: { single: 0.66, several: 0.56, feet: [0.85, 0.95], horizon: 0.02, aside: [0, 0] },
};

/** Backdrops with a sky that a low or high camera shows more or less of. */
const OPEN: readonly Place[] = [
  'meadow',
  'forest',
  'mountains',
  'sea',
  'beach',
  'river',
  'desert',
  'village',
  'snow',
  'moon',
  'cliff',
];

const CHANCES: readonly (readonly [Camera, number])[] = [
  ['medium', 0.36],
  ['wide', 0.2],
  ['low', 0.16],
  ['close', 0.12],
  ['high', 0.08],
  ['framed', 0.08],
];

/** The camera a prompt asks for, else one by chance that suits the place. */
export function chooseCamera(asked: Camera | undefined, place: Place, random: Rng): Camera {
  let roll = random();
  if (asked) return asked;
  const open = OPEN.includes(place);
  for (const [camera, chance] of CHANCES) {
    if (roll < chance) return open || camera === 'wide' || camera === 'close' ? camera : 'medium';
    roll -= chance;
  }
  return 'medium';
}

const HORIZONS: Partial<Record<Place, readonly [number, number]>> = {
  room: [0.66, 0.72],
  cafe: [0.66, 0.7],
  studio: [0.58, 0.63],
  stage: [0.62, 0.66],
  harbour: [0.58, 0.63],
  underwater: [0.76, 0.82],
  space: [0.72, 0.78],
  moon: [0.58, 0.66],
  city: [0.66, 0.72],
  sea: [0.48, 0.6],
  clouds: [0.6, 0.72],
  cave: [0.58, 0.66],
};
const USUAL = [0.54, 0.64] as const;

/** The horizon of a place under a camera, as a fraction of the height. */
export function horizonOf(place: Place, camera: Camera, random: Rng): number {
  const [low, high] = HORIZONS[place] ?? USUAL;
  const lift = OPEN.includes(place) ? SHOTS[camera].horizon : 0;
  return Math.max(0.3, Math.min(0.82, between(random, low, high) + lift));
}
