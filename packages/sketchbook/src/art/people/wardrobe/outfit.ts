import type { Cut, Beard } from '../head/hair.js';
import type { BuildName } from '../rig/build.js';
import type { HatName } from './hats/hats.js';
import type { BackName, HeldName } from './props.js';

/** What one person wears; paints are `#rrggbb`. */
export interface Outfit {
  build?: BuildName;
  /** Paint of a skin that is no human's. */
  skin?: string;
  /** A head that replaces the human one. */
  creature?:
    | 'robot'
    | 'alien'
    | 'skeleton'
    | 'mummy'
    | 'zombie'
    | 'goblin'
    | 'scarecrow'
    | 'helmet'
    | 'devil';
  top: Top;
  legs: { kind: 'trousers' | 'shorts' | 'tights' | 'bare' | 'tail'; paint: string };
  skirt?: Skirt;
  shoes: { kind: 'shoe' | 'boot' | 'sandal' | 'bare' | 'slipper'; paint: string };
  gloves?: string;
  belt?: string;
  apron?: string;
  cape?: string;
  scarf?: string;
  necklace?: string;
  back?: { kind: BackName; paint: string };
  hat?: { kind: HatName; paint: string; trim: string };
  /** Another hat will be put on: the hair lies flat under it. */
  hatted?: boolean;
  face?: readonly (
    | 'patch'
    | 'sunglasses'
    | 'red-nose'
    | 'eye-mask'
    | 'face-veil'
    | 'fangs'
    | 'glasses'
    | 'pointed-ears'
  )[];
  held?: HeldName;
  beard?: Beard;
  cut?: Cut;
  hair?: string;
}

/** A garment of the trunk and arms. */
export interface Top {
  paint: string;
  sleeve: 'none' | 'short' | 'long' | 'wide' | 'puff';
  collar?: 'shirt' | 'scoop' | 'fur' | 'polo' | 'ruff' | 'v' | 'sailor';
  front?: Front;
  /** Second paint: stripes, lapels, braces, buttons. */
  trim?: string;
}
export type Front =
  | 'buttons'
  | 'zip'
  | 'lapels'
  | 'stripes'
  | 'braces'
  | 'badge'
  | 'plate'
  | 'wrap'
  | 'panel'
  | 'star'
  | 'bow-tie'
  | 'tie'
  | 'bands'
  | 'patches'
  | 'ribs'
  | 'vest'
  | 'stethoscope'
  | 'emblem'
  | 'mail'
  | 'dots'
  | 'bandage';

/** What hangs from the waist; `to` is how far down the leg (1 is the ankle), `flare` how wide. */
export interface Skirt {
  paint: string;
  to: number;
  flare: number;
  trim?: string;
  style?: 'plain' | 'open' | 'tutu' | 'layers' | 'pleats';
}
