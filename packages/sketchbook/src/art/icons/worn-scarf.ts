import { COLOURS } from '../../lexicon/phrases/colours.js';
import { NECKS } from '../../lexicon/habits.js';
import type { Art } from '../art.js';
import type { Look } from '../look.js';

/** A scarf round the neck of an icon whose neck is known. */
export function withScarf(art: Art, concept: string, { wear }: Look): Art {
  const neck = NECKS[concept];
  const scarf = wear?.find(({ garment }) => garment === 'scarf');
  if (!neck || !scarf) return art;
  const [left, top, right, bottom] = art.box;
  const [across, down, half] = neck;
  const [x, y, w] = [left + across * (right - left), top + down * (bottom - top), half * (right - left)];
  const thick = w * 0.42;
  const paint = (scarf.colour && COLOURS.get(scarf.colour)) || '#d9483c';
  const n = (value: number): string => value.toFixed(1);
  const band = (d: string, width: number, shade = ''): string =>
    `<path d="${d}" fill="none" stroke="${shade || paint}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const round = `M${n(x - w)} ${n(y - thick * 0.3)}Q${n(x)} ${n(y + thick)} ${n(x + w)} ${n(y - thick * 0.3)}`;
  const end = `M${n(x + w * 0.5)} ${n(y + thick * 0.3)}l${n(w * 0.14)} ${n(w * 1.1)}`;
  return {
    ...art,
    body: art.body + band(end, thick * 1.15) + band(end, thick * 1.15, '#00000030') + band(round, thick),
  };
}
