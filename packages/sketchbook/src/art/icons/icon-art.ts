import { FACES_RIGHT, HEADS } from '../../lexicon/habits.js';
import { OWN_ART } from '../things/own-art.js';
import type { Art, Box } from '../art.js';
import { figure } from './figure.js';
import { FIGURE_BOX, needsBody } from './figures.js';
import { iconFile } from './icon-file.js';

/** A drawing of the icon set, with a body where it shows a head only. */
export function iconArt(concept: string, bust = false): Art {
  const body = OWN_ART[concept] ?? iconFile().icons[concept] ?? '';
  const faces = FACES_RIGHT.has(concept) ? 'right' : 'left';
  if (!bust && needsBody(concept))
    return {
      body: figure(concept, body),
      box: [0, 0, FIGURE_BOX.width, FIGURE_BOX.height],
      faces: 'viewer',
      head: { x: FIGURE_BOX.width / 2, y: 8, width: 60 },
    };
  const box: Box = iconFile().boxes[concept] ?? [0, 0, 128, 128];
  const share = HEADS[concept] ?? 0.5;
  const width = (box[2] - box[0]) * (HEADS[concept] ? 0.36 : 0.5);
  return { body, box, faces, head: { x: box[0] + share * (box[2] - box[0]), y: box[1], width } };
}
