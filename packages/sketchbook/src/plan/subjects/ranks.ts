import { clamp } from '../../core/colour.js';
import { between, rng } from '../../core/rng.js';
import { SHOTS } from '../scene/camera.js';
import { hiddenShare } from './areas.js';
import type { Cluster } from './clusters.js';
import { facing, mirrored } from './clusters.js';
import { columnsOf } from './columns.js';
import type { Family } from './family.js';
import type { Frame, Placed } from './layout.js';

interface Ground {
  frame: Frame;
  family: Pick<Family, 'order' | 'beside' | 'looking'>;
  band: { far: number; near: number };
  /** How many clusters the whole picture has. */
  crowd: number;
}

/** A cluster with its size beside the largest one, from 0.34 to 1. */
interface Item {
  cluster: Cluster;
  share: number;
}

/** Where an item stands: the middle of its foot across in short sides, its foot as a fraction of the height. */
interface Slot {
  item: Item;
  x: number;
  feet: number;
  /** Rows behind the front one. */
  back: number;
  size: number;
  /** How far it may step aside, and to and fro, in short sides. */
  play: number;
  stagger: number;
}

const MOST_ROWS = 3;
/** In which row, from the front, the next ones of a line stand: each looks through the gaps of those before it. */
const TURNS: readonly (readonly number[])[] = [[0], [0, 1], [0, 2, 1]];
/** Each row further back is drawn smaller by this. */
const BACK = 0.86;
/** How much larger the figures of one row more must be to be worth it. */
const CROWDED = 0.86;
/** Free border left and right, and the least air above, in short sides. */
const BORDER = 0.03;
/** How much of a figure others of its kind may hide, of its upper third, and how much others may. */
const HIDDEN = { body: 0.38, head: 0.25, stranger: 0.03 };
/** How far those of a single row step out of line. */
const ALONE = 0.035;
/** The furthest row stands this far, as a share of the height, behind where a front row may. */
const BEYOND = 0.05;

/** Stands clusters in one to three rows, as large as the camera and the room allow, with nobody hidden. */
export function ranks(clusters: readonly Cluster[], ground: Ground): Placed[] {
  if (clusters.length === 0) return [];
  const { frame, band, crowd } = ground;
  const items = inOrder(sharesOf(clusters), ground);
  const unit = Math.min(frame.width, frame.height);
  const tall = frame.height / unit;
  const [from, to] = SHOTS[frame.camera].feet;
  const roll = between(rng(frame.seed, 'feet'), from, to);
  const share = clusters.length > 1 ? Math.max(0.75, (from + to) / 2) : roll;
  // Under a sky that is much taller than wide, feet do not stand at its very bottom.
  const front = band.far + (band.near - band.far) * share * clamp(1.9 / tall, 0.5, 1);
  const rise = Math.max(...items.map(heightOf));
  const air = front * tall * (frame.camera === 'close' && crowd === 1 ? 1.08 : 0.94);
  const largest = Math.min(largestOf(items, ground), air / rise);
  let best: { slots: Slot[]; score: number } | undefined;
  const deepest = tall > 1.4 ? Math.ceil(items.length / 2) : Math.max(1, Math.floor(items.length / 2));
  for (let rows = 1; rows <= Math.min(MOST_ROWS, deepest); rows++)
    for (let size = largest; size > 0.03; size *= 0.96) {
      const score = size * CROWDED ** (rows - 1);
      if (best && score <= best.score) break;
      const slots = slotsOf(items, { rows, size, front, ground });
      if (!slots || (rows > 1 && !isSeen(slots, frame))) continue;
      best = { slots, score };
      break;
    }
  const alone = items.length === 1;
  const slots = best?.slots ?? [];
  return slots.map((slot) => {
    const at = ground.family.looking.find(([who]) => who === slot.item.cluster.of)?.[1];
    const seen = slots.find(({ item }) => item.cluster.of === at);
    return stand(slot, ground, { alone, ...(seen ? { goal: (seen.x * unit) / frame.width } : {}) });
  });
}

function sharesOf(clusters: readonly Cluster[]): Item[] {
  const largest = Math.max(...clusters.map(({ scale }) => scale));
  return clusters.map((cluster) => ({ cluster, share: clamp((cluster.scale / largest) ** 0.7, 0.34, 1) }));
}

/** Kinds take turns by their own dice; neighbours stand side by side, and left of others who was asked to. */
function inOrder(items: readonly Item[], { frame, family }: Ground): Item[] {
  const dice = new Map(items.map((item) => [item, rng(frame.seed, `order-${item.cluster.key}`)()]));
  const line = [...items].sort((a, b) => (dice.get(a) ?? 0) - (dice.get(b) ?? 0));
  for (const [left, right] of family.beside) {
    const movers = line.filter(({ cluster }) => cluster.of === left);
    const rest = line.filter(({ cluster }) => cluster.of !== left);
    // Beside a pair is between the two.
    const others = [...rest.keys()].filter((index) => rest[index]?.cluster.of === right);
    const at = others[Math.floor(others.length / 2)] ?? -1;
    if (at >= 0) line.splice(0, line.length, ...rest.slice(0, at), ...movers, ...rest.slice(at));
  }
  const columns = columnsOf(family.order);
  const columnOf = ({ cluster }: Item): number | undefined => columns.get(cluster.of);
  const at = line.findIndex((item) => columnOf(item) !== undefined);
  if (at < 0) return line;
  const ordered = line.filter((item) => columnOf(item) !== undefined);
  ordered.sort((a, b) => (columnOf(a) ?? 0) - (columnOf(b) ?? 0));
  const others = line.filter((item) => columnOf(item) === undefined);
  return [...others.slice(0, at), ...ordered, ...others.slice(at)];
}

const widthOf = ({ cluster: { extent }, share }: Item): number => (extent.right - extent.left) * share;
const heightOf = ({ cluster: { extent }, share }: Item): number => (extent.top - extent.bottom) * share;

/** The size the camera wants; a lone subject also has a size of its own, so that seeds differ. */
function largestOf(items: readonly Item[], { frame, crowd }: Ground): number {
  const shot = SHOTS[frame.camera];
  const unit = Math.min(frame.width, frame.height);
  const real = items[0] && crowd === 1 ? items[0].cluster.scale ** 0.3 : 1;
  const dice = between(rng(frame.seed, 'size'), 0.84, 1.2);
  const lone = crowd === 1 ? shot.single * clamp(real, 0.7, 1.16) * dice : shot.several;
  const [wide, tall] = [frame.width / unit - 2 * BORDER, frame.height / unit];
  return lone * clamp(Math.sqrt(wide), 0.8, 1.35) * clamp(Math.sqrt(tall), 1, 1.7);
}

/** Places a line of items in rows that look through each other's gaps; nothing when they do not fit. */
function slotsOf(
  items: readonly Item[],
  { rows, size, front, ground }: { rows: number; size: number; front: number; ground: Ground },
): Slot[] | undefined {
  const { frame, band } = ground;
  const unit = Math.min(frame.width, frame.height);
  const wide = frame.width / unit - 2 * BORDER;
  const far = Math.max(band.far - BEYOND, Math.min(band.far, frame.horizon + 0.02));
  const step = rows > 1 ? Math.min(0.45 * size * (unit / frame.height), (front - far) / (rows - 1)) : 0;
  const least = items.length > 4 ? 0.02 : 0.06;
  const ends: number[] = [];
  const turns = TURNS[rows - 1] ?? [0];
  const slots: Slot[] = [];
  for (const [index, item] of items.entries()) {
    const back = turns[index % turns.length] ?? 0;
    const half = (widthOf(item) * size * BACK ** back) / 2;
    const before = slots.at(-1);
    const beside = before ? before.x + (half + (widthOf(before.item) * before.size) / 2) / rows : half;
    const x = Math.max(beside, half, (ends[back] ?? -least) + least + half);
    ends[back] = x + half;
    slots.push({ item, x, feet: front - step * back, back, size: size * BACK ** back, play: 0, stagger: 0 });
  }
  const span = Math.max(...ends.filter((end) => end !== undefined));
  if (span > wide) return undefined;
  const most = (rows === 1 ? 0.34 * size + 0.02 - least : 0.9 * size) / rows;
  const more = items.length > 1 ? Math.min((wide - span) / (items.length - 1), Math.max(0, most)) : 0;
  const start = BORDER + (wide - span - more * (items.length - 1)) / 2;
  return slots.map((slot, index) => ({
    ...slot,
    x: start + slot.x + more * index,
    play:
      rows === 1
        ? Math.min((more + least) * 0.6, 0.05)
        : Math.min(more * 0.5, 0.08 * widthOf(slot.item) * size),
    // Rows keep their lines, or heads would be hidden.
    stagger: items.length === 1 ? 0 : rows === 1 ? ALONE : 0.06 * size,
  }));
}

/** Whether everybody's head, and half of the rest, is to be seen. */
function isSeen(slots: readonly Slot[], frame: Frame): boolean {
  const unit = Math.min(frame.width, frame.height);
  const boxes = slots.map(({ item, x, feet, size }) => {
    const half = (widthOf(item) * size) / 2;
    const foot = (feet * frame.height) / unit;
    return { left: x - half, right: x + half, bottom: foot, top: foot - heightOf(item) * size };
  });
  return slots.every(({ item, back }, index) => {
    const box = boxes[index];
    if (!box || box.top < BORDER) return !box;
    const nearer = slots.flatMap((other, at) => (other.back < back ? [{ other, area: boxes[at] }] : []));
    const areas = nearer.flatMap(({ area }) => area ?? []);
    const strangers = nearer.flatMap(({ other, area }) =>
      other.item.cluster.of !== item.cluster.of && area ? [area] : [],
    );
    return (
      hiddenShare(box, areas) <= HIDDEN.body &&
      hiddenShare(box, areas, 1 / 3) <= HIDDEN.head &&
      hiddenShare(box, strangers) <= HIDDEN.stranger
    );
  });
}

function stand(
  { item, x, feet, size, play, stagger }: Slot,
  { frame, band, crowd }: Ground,
  { alone, goal }: { alone: boolean; goal?: number },
): Placed {
  const unit = Math.min(frame.width, frame.height);
  const random = rng(frame.seed, `place-${item.cluster.key}`);
  const jitter = between(random, -0.5, 0.5);
  const scale = size * item.share;
  const cluster = turned(item.cluster, (x * unit) / frame.width, {
    frame,
    roll: random(),
    goal: goal ?? (crowd === 1 && moonlit(frame) ? frame.light.x : undefined),
  });
  const wide = widthOf(item) * size;
  const aside = alone ? asideOf(frame, item, frame.width / unit - 2 * BORDER - wide) : 0;
  const left = x - wide / 2 + jitter * play + aside - cluster.extent.left * scale;
  const step = jitter * stagger + (stagger === ALONE && item.share < 0.7 ? 0.02 : 0);
  const low = frame.camera === 'close' ? 1.02 : 0.965;
  const foot = clamp(feet + (step * unit) / frame.height, Math.min(band.far, feet), low);
  const raised = ((BORDER + cluster.extent.top * scale) * unit) / frame.height;
  const sunk = (Math.min(0, cluster.extent.bottom) * scale * unit) / frame.height;
  const y = Math.max(
    Math.max(foot, frame.camera === 'close' ? Math.min(1.1, raised) : 0) + sunk,
    // What something swims under still floats.
    Math.min(band.far, feet, low + sunk),
  );
  return {
    cluster,
    x: (left * unit) / frame.width,
    y,
    size: scale,
    depth: clamp(1 - foot, 0.02, 0.7),
    tilt: 0,
  };
}

/** A single subject steps away from the light, so that the sky balances it. */
function asideOf(frame: Frame, item: Item | undefined, free: number): number {
  const [from, to] = SHOTS[frame.camera].aside;
  const random = rng(frame.seed, `aside-${item?.cluster.key ?? ''}`);
  const side = frame.light.x > 0.5 ? -1 : 1;
  const unit = Math.min(frame.width, frame.height);
  return clamp(side * between(random, from, to) * (frame.width / unit), -free / 2, free / 2);
}

/** Who is alone with the moon looks at it. */
const moonlit = ({ time, elements }: Frame): boolean => time === 'night' && elements.includes('moon');

interface Turn {
  frame: Frame;
  roll: number;
  /** Across, as a fraction of the width: what is looked at. */
  goal: number | undefined;
}

/** Faces the middle of the picture, mostly; an asked for pose or relation looks the same from both sides. */
function turned(cluster: Cluster, x: number, { frame, roll, goal }: Turn): Cluster {
  const looks = facing(cluster, frame.art);
  if (goal !== undefined && looks !== 'viewer')
    return (looks === 'left') === goal < x ? cluster : mirrored(cluster);
  if (looks === 'viewer') return roll < 0.5 ? cluster : mirrored(cluster);
  const inward = x > 0.56 ? 'left' : x < 0.44 ? 'right' : frame.mirror ? 'left' : 'right';
  const wanted = roll < 0.82 ? inward : inward === 'left' ? 'right' : 'left';
  return looks === wanted ? cluster : mirrored(cluster);
}
