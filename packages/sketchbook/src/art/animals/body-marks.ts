import type { Tones } from './coat.js';
import type { P, Pen } from './pen.js';
import type { Skeleton } from './skeleton.js';
import type { Species } from './species.js';

/** Belly light and the pattern of a coat, painted within the body. */
export function drawBodyMarks(pen: Pen, species: Species, bones: Skeleton, end: P, tones: Tones): void {
  const { leg, length, chest } = species;
  const [s] = bones.legs[0];
  const [h] = bones.legs[2];
  if (!s || !h) return;
  if (tones.belly !== tones.main) {
    pen.glow((s[0] + h[0]) / 2 - length * 0.1, -leg + chest * 0.06, length * 0.5, chest * 0.42, tones.belly, 0.9);
    pen.glow(s[0] - chest * 0.9, s[1] + chest * 0.3, chest * 0.7, chest * 1.1, tones.belly, 0.9);
  }
  void end;
}

/** The same for an animal that sits or lies: `seat` its rump, `shoulder` the other end of the trunk. */
export function drawSeatedMarks(pen: Pen, species: Species, seat: P, shoulder: P, tones: Tones): void {
  const { chest } = species;
  if (tones.belly !== tones.main)
    pen.glow(shoulder[0] - chest * 0.7, (shoulder[1] * 2 + seat[1]) / 3, chest * 0.8, chest * 1.5, tones.belly, 0.9);
}
