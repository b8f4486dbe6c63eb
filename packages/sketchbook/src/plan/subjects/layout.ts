import type { ParsedPrompt } from '../../parse/parsed.js';
import { TABLE_THINGS, SHORE_DWELLERS } from '../../lexicon/habits.js';
import { isFlown } from '../../lexicon/handling.js';
import type { Cluster } from './clusters.js';
import { clustersOf } from './clusters.js';
import { isPutOn, wornBy } from '../dressing.js';
import { inColumns } from './columns.js';
import { leapsOverMoon } from '../scene/scene.js';
import type { Footing } from '../plan.js';
import { familyOf } from './family.js';
import { flock } from './flock.js';
import { footingOf } from './footing.js';
import { linesOf } from './lines.js';
import type { Plan, PlannedSubject } from '../plan.js';
import { ranks } from './ranks.js';

/** The picture the subjects are arranged in. */
export type Frame = Omit<Plan, 'subjects' | 'worn'>;

/** A cluster and where it goes: its foot as fractions of the picture, the size of its root in short sides. */
export interface Placed {
  cluster: Cluster;
  x: number;
  y: number;
  size: number;
  depth: number;
  tilt: number;
}

/** A duck beside cats is on their bank, not far out on the water. */
function settleAshore({ subjects, relations }: ParsedPrompt, footings: Footing[]): void {
  for (const { kind, who, to } of relations) {
    if (kind !== 'beside' && kind !== 'looking' && kind !== 'left' && kind !== 'right') continue;
    for (const [one, other] of [
      [who, to],
      [to, who],
    ] as const)
      if (
        footings[one] === 'float' &&
        footings[other] === 'ground' &&
        SHORE_DWELLERS.has(subjects[one]?.concept ?? '')
      )
        footings[one] = 'ground';
  }
}

/** Arranges all subjects: what stands in ranks first, then what flies or swims in the room that is left. */
export function planSubjects(parsed: ParsedPrompt, frame: Frame): Pick<Plan, 'subjects' | 'worn' | 'broad'> {
  const alone = parsed.subjects.every(({ concept }) => TABLE_THINGS.has(concept));
  const leap = leapsOverMoon(parsed);
  const footings = parsed.subjects.map((subject) =>
    leap && subject.pose === 'jumping' ? 'air' : footingOf(subject, frame.place, alone),
  );
  settleAshore(parsed, footings);
  const family = familyOf(parsed, footings);
  for (const { kind, parent } of family.bonds)
    if (kind === 'riding' && isFlown(parsed.subjects[parent]?.concept ?? '')) footings[parent] = 'air';
  const clusters = clustersOf(parsed, family, footings, frame.art, frame.seed);
  const airy = clusters.filter(({ footing }) => footing === 'air' || footing === 'swim');
  const grounded = clusters.filter((cluster) => !airy.includes(cluster));
  const broad =
    frame.place === 'river' && grounded.length > 0 && grounded.every(({ footing }) => footing === 'float');
  const lines = linesOf(frame.place, frame.horizon, broad);
  const floating = lines.water ? grounded.filter(({ footing }) => footing === 'float') : [];
  const standing = grounded.filter((cluster) => !floating.includes(cluster));
  const indoors = standing.some(({ footing }) => footing === 'table');
  const placed = [
    ...ranks(floating, {
      frame,
      family,
      band: lines.water ?? lines.ground,
      crowd: clusters.length,
    }),
    ...ranks(standing, {
      frame,
      family,
      band: indoors ? lines.table : lines.ground,
      crowd: clusters.length,
    }),
  ];
  const subjects = inColumns(
    [...placed, ...flock(airy, frame, placed, leap ? frame.light.y - 0.06 : 1)],
    family.order,
    frame,
  )
    .flatMap((one) => subjectsOf(one, frame))
    .sort((a, b) => b.depth - a.depth);
  const worn = family.bonds.flatMap(({ kind, child, parent }) => {
    const [thing, wearer] = [parsed.subjects[child], parsed.subjects[parent]];
    if (kind !== 'wearing' || !thing || !wearer || isPutOn(thing.concept)) return [];
    return wornBy(wearer, thing, frame.art) ? [thing.concept] : [];
  });
  return { subjects, worn, ...(broad ? { broad } : {}) };
}

function subjectsOf({ cluster, x, y, size, depth, tilt }: Placed, frame: Frame): PlannedSubject[] {
  const unit = Math.min(frame.width, frame.height);
  return cluster.pieces.map((piece) => ({
    concept: piece.concept,
    of: piece.of,
    look: piece.look,
    x: x + (piece.x * size * unit) / frame.width,
    y: y - (piece.y * size * unit) / frame.height,
    size: piece.size * size,
    flip: piece.flip,
    tilt: piece.tilt + tilt,
    depth: Math.max(0.01, depth + piece.depth),
    footing: piece.footing,
  }));
}
