import { CLAY_HEADS, CROWNS, FACES_RIGHT, HEADS, SEATS } from '../../lexicon/habits.js';
import type { Art } from '../art.js';
import type { ArtSet } from '../look.js';
import { figure } from './figure.js';
import { FIGURE_BOX, HEAD_ANIMALS, needsBody } from './figures.js';
import { iconSet } from './icon-set.js';

/** Whether a set has a whole drawing of its own; those only the first set has are borrowed from it. */
export const hasWhole = (concept: string, set: ArtSet): boolean =>
  set !== 'noto' && !HEAD_ANIMALS.has(concept) && iconSet(set).has(concept);

/** A drawing of an icon set, with a body where it shows a head only. */
export function iconArt(concept: string, set: ArtSet, bust = false): Art {
  const icons = iconSet(hasWhole(concept, set) ? set : 'noto');
  const body = icons.body(concept);
  const faces = FACES_RIGHT.has(concept) ? 'right' : 'left';
  if (!bust && needsBody(concept))
    return {
      body: figure(concept, body),
      box: [0, 0, FIGURE_BOX.width, FIGURE_BOX.height],
      faces: 'viewer',
      head: { x: FIGURE_BOX.width / 2, y: 8, width: 60 },
    };
  const box = icons.box(concept);
  const other = hasWhole(concept, set) ? CLAY_HEADS[concept] : undefined;
  const share = other ?? HEADS[concept] ?? 0.5;
  const width = (box[2] - box[0]) * (HEADS[concept] ? 0.36 : 0.5);
  const art: Art = {
    body,
    box,
    faces,
    head: {
      x: box[0] + share * (box[2] - box[0]),
      y: box[1] + (other === undefined ? (CROWNS[concept] ?? 0) : 0) * (box[3] - box[1]),
      width,
    },
  };
  const seat = SEATS[concept];
  if (seat) art.seat = { x: box[0] + seat[0] * (box[2] - box[0]), y: box[1] + seat[1] * (box[3] - box[1]) };
  return art;
}
