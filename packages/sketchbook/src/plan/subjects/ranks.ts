import { clamp } from '../../core/colour.js';
import { between, rng } from '../../core/rng.js';
import { SHOTS } from '../scene/camera.js';
import type { Cluster } from './clusters.js';
import { facing, mirrored } from './clusters.js';
import type { Frame, Placed } from './layout.js';

interface Ground {
  frame: Frame;
  /** Pairs of subjects of which the first is left of the second. */
  order: readonly (readonly [number, number])[];
  band: { far: number; near: number };
  /** How many clusters the whole picture has. */
  crowd: number;
}

/** A cluster with its size beside the largest one, from 0.34 to 1. */
interface Item {
  cluster: Cluster;
  share: number;
}

const MOST_ROWS = 3;
/** Each row further back is drawn smaller by this. */
const BACK = 0.86;
/** How much larger the figures of one row more must be to be worth it. */
const CROWDED = 0.72;
/** Free border left and right, and the least air above, in short sides. */
const BORDER = 0.03;

/** Stands clusters in one to three rows, as large as the camera and the room allow, with nobody hidden. */
export function ranks(clusters: readonly Cluster[], ground: Ground): Placed[] {
  if (clusters.length === 0) return [];
  const { frame } = ground;
  const items = inOrder(sharesOf(clusters), ground);
  const unit = Math.min(frame.width, frame.height);
  const room = { wide: frame.width / unit - 2 * BORDER, tall: frame.height / unit };
  const [from, to] = SHOTS[frame.camera].feet;
  const { far, near } = ground.band;
  const roll = between(rng(frame.seed, 'feet'), from, to);
  const front = far + (near - far) * (clusters.length > 1 ? Math.max(0.75, (from + to) / 2) : roll);
  const { rows, size } = fit(items, ground, { ...room, tall: front * room.tall });
  const step = rows.length > 1 ? clamp(0.4 * size, 0.05, ((front - far) * room.tall) / (rows.length - 1)) : 0;
  return rows.flatMap((row, line) => {
    const back = rows.length - 1 - line;
    return placeRow(row, {
      ground,
      size: size * BACK ** back,
      feet: front - (step * back) / room.tall,
      shift: rows.length === 1 ? 0 : back % 2 === 1 ? 1 : -1,
      wide: room.wide,
    });
  });
}

function sharesOf(clusters: readonly Cluster[]): Item[] {
  const largest = Math.max(...clusters.map(({ scale }) => scale));
  return clusters.map((cluster) => ({ cluster, share: clamp((cluster.scale / largest) ** 0.7, 0.34, 1) }));
}

/** Kinds take turns by their own dice; asked for neighbours stand side by side. */
function inOrder(items: readonly Item[], { frame, order }: Ground): Item[] {
  const dice = new Map(items.map((item) => [item, rng(frame.seed, `order-${item.cluster.key}`)()]));
  const line = [...items].sort((a, b) => (dice.get(a) ?? 0) - (dice.get(b) ?? 0));
  for (const [left, right] of order) {
    const movers = line.filter(({ cluster }) => cluster.of === left);
    const rest = line.filter(({ cluster }) => cluster.of !== left);
    const at = rest.findIndex(({ cluster }) => cluster.of === right);
    if (at >= 0) line.splice(0, line.length, ...rest.slice(0, at), ...movers, ...rest.slice(at));
  }
  return line;
}

const widthOf = ({ cluster: { extent }, share }: Item): number => (extent.right - extent.left) * share;
const heightOf = ({ cluster: { extent }, share }: Item): number => (extent.top - extent.bottom) * share;

/** The fewest rows and the largest size at which everybody fits. */
function fit(
  items: readonly Item[],
  { frame, crowd }: Ground,
  room: { wide: number; tall: number },
): { rows: Item[][]; size: number } {
  const shot = SHOTS[frame.camera];
  const real = items[0] && crowd === 1 ? items[0].cluster.scale ** 0.3 : 1;
  const lone = crowd === 1 ? shot.single * clamp(real, 0.7, 1.16) : shot.several;
  const most = lone * clamp(Math.sqrt(room.wide), 0.8, 1.35);
  let best = { rows: [[...items]], size: 0.04, score: 0 };
  for (let count = 1; count <= Math.min(MOST_ROWS, Math.max(1, items.length / 2)); count++) {
    const rows = rowsOf(items, count);
    const wide = Math.max(
      ...rows.map((row, line) => {
        const gaps = (row.length - 1) * (items.length > 4 ? 0.02 : 0.06);
        const sum = row.reduce((all, item) => all + widthOf(item), 0);
        return (sum + gaps + (count > 1 ? sum / row.length / 2 : 0)) * BACK ** (count - 1 - line);
      }),
    );
    const tall = Math.max(...items.map(heightOf));
    const air = room.tall * (frame.camera === 'close' && crowd === 1 ? 1.08 : 0.94);
    const size = Math.min(most, room.wide / wide, air / tall);
    const score = size * CROWDED ** (count - 1);
    if (score > best.score) best = { rows, size, score };
  }
  return best;
}

/** Splits a line into rows, the fullest in front. */
function rowsOf(items: readonly Item[], count: number): Item[][] {
  const rows: Item[][] = Array.from({ length: count }, () => []);
  const per = Math.floor(items.length / count);
  let at = 0;
  for (let line = 0; line < count; line++) {
    const left = count - 1 - line;
    const take = Math.min(items.length - at, left === 0 ? items.length - at : per);
    rows[line]?.push(...items.slice(at, at + take));
    at += take;
  }
  return rows.filter((row) => row.length > 0);
}

interface Row {
  ground: Ground;
  size: number;
  feet: number;
  /** Rows further back look through the gaps of the row before them. */
  shift: -1 | 0 | 1;
  wide: number;
}

function placeRow(row: readonly Item[], { ground, size, feet, shift, wide }: Row): Placed[] {
  const { frame } = ground;
  const unit = Math.min(frame.width, frame.height);
  const total = row.reduce((sum, item) => sum + widthOf(item) * size, 0);
  const aside = shift === 0 ? 0 : total / row.length / 2;
  const free = Math.max(0, wide - total - aside);
  const gap = Math.min(free / (row.length + 1), 0.34 * size + 0.02);
  let x = BORDER + (wide - total - gap * (row.length - 1)) / 2 + (shift * (aside + gap / 2)) / 2;
  if (row.length === 1) x += asideOf(frame, row[0], free);
  return row.map((item) => {
    const random = rng(frame.seed, `place-${item.cluster.key}`);
    const jitter = between(random, -0.5, 0.5);
    const scale = size * item.share;
    const cluster = turned(
      item.cluster,
      (x + widthOf(item) * size * 0.5) / (wide + 2 * BORDER),
      frame,
      isTurnedTo(item, ground) ? 0 : random(),
      ground.crowd === 1 && moonlit(frame),
    );
    const left = x + jitter * Math.min(gap * 0.6, 0.06) - cluster.extent.left * scale;
    x += widthOf(item) * size + gap;
    const small = item.share < 0.7 ? 0.02 : 0;
    const stagger = row.length > 1 ? jitter * 0.035 + small : 0;
    const low = frame.camera === 'close' ? 1.02 : 0.965;
    const foot = clamp(feet + (stagger * unit) / frame.height, ground.band.far, low);
    const raised = (BORDER * unit) / frame.height + (cluster.extent.top * scale * unit) / frame.height;
    const y =
      Math.max(foot, frame.camera === 'close' ? Math.min(1.1, raised) : 0) +
      (Math.min(0, cluster.extent.bottom) * scale * unit) / frame.height;
    return {
      cluster,
      x: (left * unit) / frame.width,
      y,
      size: scale,
      depth: clamp(1 - foot, 0.02, 0.7),
      tilt: 0,
    };
  });
}

/** Who looks at a neighbour or goes towards them never turns their back. */
const isTurnedTo = ({ cluster }: Item, { order }: Ground): boolean =>
  order.some(([who]) => who === cluster.of);

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

/** Faces the middle of the picture, mostly; an asked for pose or relation looks the same from both sides. */
function turned(cluster: Cluster, x: number, frame: Frame, roll: number, gazes: boolean): Cluster {
  const looks = facing(cluster, frame.art);
  if (gazes && looks !== 'viewer')
    return (looks === 'left') === frame.light.x < x ? cluster : mirrored(cluster);
  if (looks === 'viewer') return roll < 0.5 ? cluster : mirrored(cluster);
  const inward = x > 0.56 ? 'left' : x < 0.44 ? 'right' : frame.mirror ? 'left' : 'right';
  const wanted = roll < 0.82 ? inward : inward === 'left' ? 'right' : 'left';
  return looks === wanted ? cluster : mirrored(cluster);
}
