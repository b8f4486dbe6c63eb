import type { Feeling } from '../../lexicon/vocabulary.js';
import type { Tones } from './coat.js';
import { drawFace } from './face.js';
import type { P, Pen } from './pen.js';
import type { Species } from './species.js';

/** The head at the end of a neck. */
export function drawHead(pen: Pen, species: Species, end: P, nod: number, tones: Tones, feeling: Feeling): void {
  if (species.face) {
    const turn = Math.max(-14, Math.min(16, -nod * 0.2 - 3));
    drawFace(pen, { x: end[0], y: end[1], scale: species.head, turn }, species, species.face, tones, feeling);
  }
}
