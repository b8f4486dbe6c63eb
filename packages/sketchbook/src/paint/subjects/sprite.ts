import { artOf } from '../../art/art-of.js';
import type { ArtSet } from '../../art/look.js';
import { COLOURS } from '../../lexicon/phrases/colours.js';
import type { PlannedSubject } from '../../plan/plan.js';
import { allowedPaint } from '../atmosphere/banned-hues.js';
import type { Bitmap } from '../../core/svg.js';
import { drawSvg } from '../../core/svg.js';
import { bodyColour, recolour } from './recolour.js';

/** A subject ready to be placed: premultiplied pixels with `pad` pixels of air on every side. */
export interface Sprite extends Bitmap {
  pad: number;
}

/** Draws a planned subject so that its painted part has the planned size in pixels; `without` are colour words it must not have. */
export function makeSprite(
  subject: PlannedSubject,
  set: ArtSet,
  unit: number,
  without: readonly string[] = [],
): Sprite {
  const art = artOf(subject.concept, subject.look, set);
  const [left, top, right, bottom] = art.box;
  const scale = (subject.size * unit) / Math.max(right - left, bottom - top, 1);
  const lean = Math.abs(Math.sin((subject.tilt * Math.PI) / 180)) * (bottom - top);
  const margin = 0.1 * Math.max(right - left, bottom - top) + lean;
  const [vw, vh] = [right - left + 2 * margin, bottom - top + 2 * margin];
  const middle = (left + right) / 2;
  const flip = subject.flip ? `translate(${2 * middle} 0) scale(-1 1)` : '';
  const body = `<g transform="rotate(${subject.tilt.toFixed(2)} ${middle} ${bottom}) ${flip}">${art.body}</g>`;
  const width = Math.max(4, Math.round(vw * scale));
  const height = Math.max(4, Math.round(vh * scale));
  const bitmap = drawSvg(body, [left - margin, top - margin, vw, vh], width, height);
  const paint = art.coloured ? undefined : paintOf(bitmap.pixels, subject.look.colour, without);
  if (paint) recolour(bitmap.pixels, paint);
  return { ...bitmap, pad: Math.round(margin * scale) };
}

/** The paint asked for, else one instead of a banned colour. */
function paintOf(
  pixels: Uint8Array,
  colour: string | undefined,
  without: readonly string[],
): string | undefined {
  if (colour) return COLOURS.get(colour);
  const own = without.length > 0 ? bodyColour(pixels) : undefined;
  return own && allowedPaint(own, without);
}
