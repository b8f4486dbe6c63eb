import type { Worn } from '../lexicon/garments.js';
import type { Feeling, Pose, Season, SkinTone } from '../lexicon/vocabulary.js';

/** Which set of art draws the concepts. */
export const ART_SETS = ['noto', 'clay'] as const;
export type ArtSet = (typeof ART_SETS)[number];

/** How one copy of a subject is drawn: plain JSON, part of the plan. */
export interface Look {
  pose: Pose;
  feeling: Feeling;
  /** Only people have one. */
  skin?: SkinTone;
  gender?: 'woman' | 'man';
  /** Hair, as a colour word. */
  hair?: string;
  /** What the prompt wants coloured: coat, clothes, paint; a colour word. */
  colour?: string;
  /** What the prompt wants worn. */
  wear?: Worn[];
  /** A hand is raised with something while the legs walk. */
  carries?: true;
  /** On a chair, whatever the hands do. */
  seated?: true;
  /** Only what shows above the rim of a car, a boat or a saddle. */
  bust?: boolean;
  /** Only trees show it. */
  season?: Season;
  /** Which hair, coat or clothes of those that would do, from 0 to 1. */
  variant: number;
}

/** The usual look. */
export const plainLook = (variant = 0): Look => ({ pose: 'standing', feeling: 'calm', variant });
