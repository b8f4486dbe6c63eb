import type { Look } from '../../art/look.js';
import { isPerson } from '../../art/people/roles.js';
import { isTree } from '../../art/trees/tree-art.js';
import { rng } from '../../core/rng.js';
import type { Feeling, Mood, Pose } from '../../lexicon/vocabulary.js';
import { SKIN_TONES } from '../../lexicon/vocabulary.js';
import type { ParsedPrompt, ParsedSubject } from '../../parse/parsed.js';

const FACES: Partial<Record<Mood, Feeling>> = {
  happy: 'happy',
  romantic: 'happy',
  cosy: 'happy',
  sad: 'sad',
  lonely: 'sad',
};

/** What some do unless the prompt says otherwise. */
const HABITS: Readonly<Record<string, Pose>> = {
  dancer: 'dancing',
  ballerina: 'dancing',
  athlete: 'running',
  skater: 'dancing',
};

/** How each copy of a subject looks: what the prompt says, the rest by its own stream, so that copies differ. */
export function lookOf(
  subject: ParsedSubject,
  { mood, season }: Pick<ParsedPrompt, 'mood' | 'season'>,
  copy: number,
  seed: number,
): Look {
  const random = rng(seed, `look-${subject.concept}-${copy}`);
  // As the stored plan keeps it: the drawing that is measured is the one that is drawn.
  const variant = Number(random().toFixed(4));
  const look: Look = {
    pose: subject.pose ?? HABITS[subject.concept] ?? 'standing',
    feeling: subject.feeling ?? (subject.pose === 'sleeping' ? 'asleep' : feelingOf(mood, random())),
    variant,
  };
  if (isPerson(subject.concept))
    look.skin = subject.skin ?? SKIN_TONES[Math.floor(random() * SKIN_TONES.length)] ?? 'medium';
  if (season && isTree(subject.concept)) look.season = season;
  if (subject.gender) look.gender = subject.gender;
  if (subject.hair) look.hair = subject.hair;
  if (subject.colour) look.colour = subject.colour;
  return look;
}

const feelingOf = (mood: ParsedPrompt['mood'], roll: number): Feeling =>
  (mood && FACES[mood]) ?? (roll < 0.6 ? 'happy' : 'calm');
