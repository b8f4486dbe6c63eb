import type { Feeling } from '../../../lexicon/vocabulary.js';
import type { Worn } from '../../../lexicon/garments.js';
import { drawSeatedMarks } from '../coat/body-marks.js';
import type { Tones } from '../coat/coat.js';
import { drawMane, wool } from '../coat/hair.js';
import { drawHead } from '../head/heads.js';
import { footShape, toes } from './limbs.js';
import { drawNeckwear } from './neckwear.js';
import type { Joint, P, Pen, Shape } from '../pen.js';
import { limb } from '../pen.js';
import type { Anchors } from './quadruped.js';
import { crown, neckEnd } from './quadruped.js';
import type { Species } from '../species.js';
import { drawTail, paintTail } from './tails.js';

/** Tails long enough to be laid round a sleeper. */
const WRAPS: ReadonlySet<Species['tail']> = new Set([
  'brush',
  'wolf',
  'cat',
  'dog',
  'squirrel',
  'mouse',
  'tuft',
]);

/** Curled up on the ground with the head on the paws. */
export function drawCurled(pen: Pen, species: Species, tones: Tones, feeling: Feeling): Anchors {
  const { length, chest, hip, head } = species;
  const paw = species.limb[2];
  const [left, right] = [-length * 0.3, length * 0.36];
  const back = -chest * 1.75;
  const paint = pen.blend([0, back * 1.2], [0, 0], [tones.lit, tones.main, tones.main, tones.shade]);
  const trunk = limb([
    [right, -hip * 1.02, hip * 1.02],
    [right - length * 0.24, -chest * 1.12, chest * 1.08],
    [left + length * 0.1, -chest * 1.06, chest * 1.04],
    [left - length * 0.06, -chest * 0.86, chest * 0.84],
  ]);
  if (!WRAPS.has(species.tail)) drawTail(pen, species, [right + hip * 0.9, -hip], 0, tones);
  const farPaw: Joint = [left - length * 0.3 - head * 0.2, -paw, paw * 0.9];
  pen.fill(footShape(species, farPaw), tones.socks ?? tones.far);
  pen.fill(trunk, paint);
  pen.within([trunk], () => {
    drawSeatedMarks(pen, species, [right, -hip], [left, -chest], tones);
    pen.glow(right - hip * 0.5, -hip * 1.66, hip * 1.1, hip * 0.3, tones.deep, 0.26, -8);
    pen.glow(right - hip * 0.2, -hip * 1.1, hip * 0.7, hip * 0.5, '#fff4d8', 0.22);
    pen.glow(0, back * 1.12, length * 0.44, chest * 0.36, '#fff4d8', 0.35);
    pen.glow(0, -1, length * 0.8, chest * 0.42, tones.deep, 0.45);
    pen.glow(left - head * 0.1, -head * 0.7, head * 1.1, head * 0.95, tones.deep, 0.36);
  });
  const foot: Joint = [right - hip * 1.2, -paw, paw];
  pen.fill(limb([[right - hip * 0.3, -paw * 1.1, paw * 1.05], foot], 3), tones.socks ?? tones.main);
  pen.fill(footShape(species, foot), tones.socks ?? tones.main);
  toes(pen, species, foot, tones);
  const nearPaw: Joint = [left - length * 0.16 - head * 0.1, -paw, paw];
  pen.fill(limb([[left + chest * 0.2, -paw * 1.3, paw * 1.25], nearPaw], 3), tones.socks ?? tones.main);
  pen.fill(footShape(species, nearPaw), tones.socks ?? tones.main);
  toes(pen, species, nearPaw, tones);
  if (WRAPS.has(species.tail)) wrappedTail(pen, species, trunk, right, left, tones);
  const end: P = [left - length * 0.12, -head * 0.86 - paw * 0.5];
  drawMane(pen, species, [left, -chest * 0.9], end, tones);
  drawHead(pen, species, end, -40, tones, feeling);
  return {
    head: crown(species, end),
    hand: { x: end[0] - head, y: -paw * 2 },
    seat: { x: length * 0.06, y: back },
  };
}

function wrappedTail(
  pen: Pen,
  species: Species,
  trunk: Shape,
  right: number,
  left: number,
  tones: Tones,
): void {
  const { hip, tail } = species;
  const full =
    tail === 'brush'
      ? 0.19
      : tail === 'squirrel'
        ? 0.22
        : tail === 'wolf'
          ? 0.14
          : tail === 'dog'
            ? 0.12
            : 0.065;
  const r = species.tailLength * full;
  const reach = Math.max(left + species.head * 0.72, right - species.tailLength * 0.95);
  const joints: Joint[] = [
    [right + hip * 0.7, -hip * 0.8, r * 0.5],
    [right + hip * 0.9, -r * 1.1, r * 0.72],
    [right + hip * 0.1, -r * 0.95, r * 0.95],
    [(right + reach) / 2, -r * 0.96, r * 0.96],
    [reach + r, -r * 0.9, r * 0.7],
    [reach - r * 0.6, -r * 1.2, r * 0.12],
  ];
  const shape = limb(joints);
  pen.within([trunk], () => {
    pen.fill(shape, tones.deep, 0.16, [0, -r * 0.14]);
    pen.fill(shape, tones.deep, 0.14, [0, -r * 0.34]);
  });
  paintTail(pen, species, joints, tones);
}

/** A hoofed animal lying with folded legs, the head up or low. */
export function drawLying(
  pen: Pen,
  species: Species,
  tones: Tones,
  feeling: Feeling,
  wear?: readonly Worn[],
): Anchors {
  const { leg, length, chest, hip } = species;
  const [top, low, paw] = species.limb;
  const paint = pen.blend([0, -chest * 2], [0, 0], [tones.lit, tones.main, tones.main, tones.shade]);
  const shoulder: P = [-length / 2, -chest * 1.02];
  const rump: P = [length / 2, -hip * 1.0];
  const nod = feeling === 'asleep' ? 30 : 4;
  const end = neckEnd(species, [shoulder[0] - chest * 0.1, shoulder[1] - chest * 0.2], nod);
  end[1] = Math.min(end[1], -species.head * 0.55);
  const [, , base, thin] = species.neck;
  const trunk = limb([
    [rump[0], rump[1], hip],
    [0, -chest, (chest + hip) / 2],
    [shoulder[0], shoulder[1], chest],
  ]);
  const neck = limb([
    [shoulder[0] + base * 0.5, shoulder[1], base],
    [shoulder[0] - chest * 0.1, shoulder[1] - chest * 0.2, base * 0.95],
    [(shoulder[0] + end[0]) / 2, (shoulder[1] + end[1]) / 2 - chest * 0.1, (base + thin) * 0.48],
    [end[0], end[1], thin],
  ]);
  const farKnee: P = [shoulder[0] - leg * 0.42, -low * 1.3];
  pen.fill(
    limb(
      [
        [shoulder[0], -chest * 0.5, top],
        [farKnee[0], farKnee[1], low * 1.2],
        [shoulder[0] + leg * 0.1, -low, low],
      ],
      4,
    ),
    tones.far,
  );
  drawTail(pen, species, [rump[0] + hip * 0.8, rump[1] - hip * 0.2], 0, tones);
  pen.fill(trunk, paint);
  pen.fill(neck, paint);
  if (species.wool)
    pen.fill(
      wool([
        [rump[0], rump[1], hip],
        [shoulder[0], shoulder[1], chest],
      ]),
      paint,
    );
  pen.within([trunk, neck], () => {
    drawSeatedMarks(pen, species, rump, shoulder, tones);
    pen.glow(0, 0, length * 0.75, chest * 0.6, tones.deep, 0.42);
    pen.glow(0, -chest * 1.95, length * 0.55, chest * 0.4, '#fff4d8', 0.4);
    pen.glow(rump[0] - hip * 0.3, -hip * 1.6, hip * 1.0, hip * 0.25, tones.deep, 0.2, -10);
  });
  const hind = limb([
    [rump[0] - hip * 0.1, -hip * 0.7, hip * 0.66],
    [rump[0] - hip * 1.05, -hip * 0.46, hip * 0.36],
    [rump[0] - hip * 0.7, -low * 1.1, low],
  ]);
  const hindFoot: Joint = [rump[0] - hip * 1.5, -paw, low];
  pen.fill(
    limb(
      [
        [rump[0] - hip * 0.5, -low * 1.1, low * 1.05],
        [hindFoot[0], -low, low],
      ],
      3,
    ),
    tones.socks ?? tones.main,
  );
  pen.fill(hind, paint);
  const knee: P = [shoulder[0] - leg * 0.3, -low * 1.5];
  pen.fill(
    limb(
      [
        [shoulder[0] + chest * 0.1, -chest * 0.62, top * 1.1],
        [(shoulder[0] + knee[0]) / 2, -chest * 0.45, (top + low) / 2],
        [knee[0], knee[1], low * 1.2],
      ],
      4,
    ),
    paint,
  );
  pen.fill(
    limb(
      [
        [knee[0], -low * 1.2, low * 1.15],
        [shoulder[0] + leg * 0.16, -low, low],
      ],
      3,
    ),
    tones.socks ?? tones.main,
  );
  drawMane(pen, species, shoulder, end, tones);
  drawNeckwear(pen, species, shoulder, end, wear);
  drawHead(pen, species, end, nod, tones, feeling);
  return {
    head: crown(species, end),
    hand: { x: end[0] - species.head, y: -paw * 2 },
    seat: { x: 0, y: -chest * 1.8 },
  };
}
