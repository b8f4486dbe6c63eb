import { clamp } from '../core/colour.js';
import type { Rng } from '../core/rng.js';
import { between, rng } from '../core/rng.js';
import { artOf, aspectOf } from '../art/art-of.js';
import { plainLook } from '../art/look.js';
import { BOATS, FACES_RIGHT, FLYERS, scaleOf, SWIMMERS, TABLE_THINGS } from '../lexicon/habits.js';
import type { Place } from '../lexicon/vocabulary.js';
import type { ParsedPrompt, ParsedSubject } from '../parse/parsed.js';
import type { Footing, PlannedSubject } from './plan.js';
import { attach, movedSubjects } from './relations.js';

interface Frame {
  place: Place;
  width: number;
  height: number;
  mirror: boolean;
  horizon: number;
}

/** Where a subject of this kind goes in this place. */
export function footingOf(concept: string, place: Place): Footing {
  if (place === 'room') return TABLE_THINGS.has(concept) || !FLYERS.has(concept) ? 'table' : 'air';
  if (place === 'underwater')
    return SWIMMERS.has(concept) || BOATS.has(concept) || FLYERS.has(concept) ? 'swim' : 'ground';
  if (place === 'space')
    return FLYERS.has(concept) || SWIMMERS.has(concept) || concept === 'astronaut' ? 'air' : 'ground';
  if (FLYERS.has(concept)) return 'air';
  if (place === 'sea') return 'float';
  if (SWIMMERS.has(concept)) return place === 'beach' ? 'ground' : 'air';
  return 'ground';
}

/** Arranges all subjects: roots on the ground and in the air first, then what is on, in or worn by them. */
export function planSubjects(
  { subjects: parsed, relations }: Pick<ParsedPrompt, 'subjects' | 'relations'>,
  frame: Frame,
  seed: number,
): PlannedSubject[] {
  const moved = movedSubjects(parsed, relations);
  const kinds = parsed.map((subject, index) => ({
    subject,
    index,
    footing: footingOf(subject.concept, frame.place),
  }));
  const roots = kinds.filter(({ index }) => !moved.has(index));
  const largest = Math.max(0.1, ...roots.map(({ subject }) => scaleOf(subject.concept)));
  const placed = new Map<number, PlannedSubject[]>();
  for (const air of [false, true]) {
    const group = roots.filter(({ footing }) => (footing === 'air' || footing === 'swim') === air);
    const mixed = roots.length > group.length;
    const items = group.flatMap(({ subject, index, footing }) => {
      const share = roots.length > 1 ? Math.max(0.36, (scaleOf(subject.concept) / largest) ** 0.75) : 1;
      return Array.from({ length: subject.count }, () => ({ subject, index, footing, share }));
    });
    const random = rng(seed, air ? 'layout-air' : 'layout-ground');
    const spots = air ? flock(items, frame, random, mixed) : row(items, frame, random);
    items.forEach((item, i) => {
      const spot = spots[i];
      if (spot) placed.set(item.index, [...(placed.get(item.index) ?? []), spot]);
    });
  }
  for (const [index, relation] of moved)
    attach(parsed, index, relation, placed, frame, rng(seed, `attach-${index}`));
  return [...placed.values()].flat().sort((a, b) => b.depth - a.depth);
}

interface Item {
  index: number;
  subject: ParsedSubject;
  footing: Footing;
  share: number;
}

const BASE = [0.52, 0.52, 0.43, 0.37, 0.32, 0.28, 0.26, 0.24];

/** Spreads standing subjects over one row, or two when there are many, largest towards the back. */
function row(items: readonly Item[], frame: Frame, random: Rng): PlannedSubject[] {
  const unit = Math.min(frame.width, frame.height);
  const span = frame.width / unit;
  const base = (BASE[items.length] ?? 0.22) * (items.length > 1 ? Math.min(1.35, 0.75 + span * 0.25) : 1);
  const rows = items.length > 4 ? 2 : 1;
  const perRow = Math.ceil(items.length / rows);
  const tall = unit / frame.height;
  const lean = between(random, -1, 1);
  const feet = clamp(between(random, 0.8, 0.86), frame.horizon + 0.1, 0.9);
  return shuffleKinds(items, random).map(({ item, order }) => {
    const line = Math.floor(order / perRow);
    const inRow = line === rows - 1 ? items.length - line * perRow : perRow;
    const slot = (order % perRow) + 0.5;
    const jitter = between(random, -0.5, 0.5);
    const size = clamp(
      base * item.share * item.subject.scale * (rows > 1 && line === 0 ? 0.86 : 1),
      0.07,
      0.66,
    );
    const aspect = aspectOf(artOf(item.subject.concept, plainLook(), 'noto'));
    const half = ((aspect > 1 ? size : size * aspect) * unit) / frame.width / 2;
    const wide = Math.min(0.9, 0.34 * inRow + 0.1);
    const x =
      items.length === 1
        ? 0.5 + lean * Math.min(0.15, 0.36 - half * 0.6)
        : 0.5 +
          (slot / inRow - 0.5) * wide +
          (jitter * 0.14 * wide) / inRow +
          (rows > 1 && line === 0 ? 0.04 : 0);
    const stagger = items.length === 1 ? 0 : (order % 2 ? 0.035 : -0.015) + jitter * 0.03;
    const lift = item.share < 0.75 ? 0.035 : 0;
    const y = clamp(
      feet + stagger * tall + lift - (rows > 1 && line === 0 ? 0.11 : 0),
      frame.horizon + 0.06,
      0.93,
    );
    return spotOf(
      item,
      { x: clamp(x, half * 0.9, 1 - half * 0.9), y, size, depth: 1 - y },
      random,
      frame.mirror,
    );
  });
}

/** Different kinds take turns, so the largest is not always left. */
function shuffleKinds(items: readonly Item[], random: Rng): { item: Item; order: number }[] {
  const orders = items.map((_, i) => ({ i, key: random() })).sort((a, b) => a.key - b.key);
  return items.map((item, i) => ({ item, order: orders.findIndex((entry) => entry.i === i) }));
}

/** Scatters flying and swimming subjects over a loose grid. */
function flock(items: readonly Item[], frame: Frame, random: Rng, mixed: boolean): PlannedSubject[] {
  const unit = Math.min(frame.width, frame.height);
  const n = items.length;
  const base = (mixed ? 0.72 : n === 1 ? 0.95 : 1) * (BASE[Math.min(7, n)] ?? 0.22) * (n > 1 ? 0.85 : 1);
  const tall = frame.height / frame.width;
  const columns = Math.max(1, Math.min(n, Math.round(Math.sqrt(n / tall) * 1.15)));
  const rows = Math.ceil(n / columns);
  const top = mixed ? 0.1 : 0.14;
  const bottom = mixed ? 0.42 : frame.place === 'underwater' || frame.place === 'space' ? 0.78 : 0.62;
  return items.map((item, i) => {
    const line = Math.floor(i / columns);
    const inRow = Math.min(columns, n - line * columns);
    const size = clamp(
      base * item.share * item.subject.scale * between(random, n > 1 ? 0.72 : 0.95, 1.05),
      0.06,
      0.66,
    );
    const offset = mixed && n === 1 ? (frame.mirror ? -0.2 : 0.2) : 0;
    const x =
      0.5 +
      offset +
      (((i % columns) + 0.5) / inRow - 0.5) * 0.86 +
      (between(random, -0.5, 0.5) * 0.34) / inRow;
    const middle =
      n === 1 && !mixed
        ? between(random, 0.36, 0.46)
        : top +
          ((line + 0.5) / rows) * (bottom - top) +
          (between(random, -0.5, 0.5) * 0.18) / rows +
          (line % 2 ? 0 : 0.02);
    const half = (size * unit) / frame.height / 2;
    const y = clamp(middle + half, size * 0.9 * (unit / frame.height) + 0.02, 0.94);
    const reach = (size * unit) / frame.width / 2;
    return spotOf(
      item,
      { x: clamp(x, reach, 1 - reach), y, size, depth: clamp(0.55 - size * 0.6, 0.1, 0.6) },
      random,
      frame.mirror,
    );
  });
}

type Spot = Pick<PlannedSubject, 'x' | 'y' | 'size' | 'depth'>;

function spotOf(item: Item, spot: Spot, random: Rng, mirror: boolean): PlannedSubject {
  const floating = item.footing === 'air' || item.footing === 'swim';
  const right = FACES_RIGHT.has(item.subject.concept);
  const turn = random();
  const inward = spot.x > 0.58 ? right : spot.x < 0.42 ? !right : mirror;
  return {
    concept: item.subject.concept,
    of: item.index,
    look: { ...plainLook(turn), ...(item.subject.colour ? { colour: item.subject.colour } : {}) },
    ...spot,
    flip: item.subject.count > 2 ? turn < 0.5 : turn < 0.8 ? inward : !inward,
    tilt: floating ? between(random, -7, 7) : between(random, -1.2, 1.2),
    footing: item.footing,
  };
}
