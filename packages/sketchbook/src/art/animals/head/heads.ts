import type { Feeling } from '../../../lexicon/vocabulary.js';
import type { Tones } from '../coat/coat.js';
import { tonesOf } from '../coat/coat.js';
import { drawFace } from './face.js';
import { drawProfile } from './profile.js';
import type { P, Pen } from '../pen.js';
import type { Species } from '../species.js';

/** The head at the end of a neck. */
export function drawHead(
  pen: Pen,
  species: Species,
  end: P,
  nod: number,
  coat: Tones,
  feeling: Feeling,
): void {
  const tones = coat.bare
    ? { ...tonesOf({ ...coat, main: coat.bare, pattern: 'plain' }), wool: coat.main }
    : coat;
  if (species.profile) drawProfile(pen, species, species.profile, end, nod, tones, feeling);
  if (species.face) {
    const turn = Math.max(-14, Math.min(16, -nod * 0.2 - 3));
    drawFace(pen, { x: end[0], y: end[1], scale: species.head, turn }, species, species.face, tones, feeling);
  }
}
