import { clamp } from '../../core/colour.js';
import { between, rng } from '../../core/rng.js';
import { SHOTS } from '../scene/camera.js';
import type { Area } from './areas.js';
import { areaOf, gapOf } from './areas.js';
import type { Cluster } from './clusters.js';
import { facing, mirrored } from './clusters.js';
import type { Frame, Placed } from './layout.js';

const TRIES = 60;
/** Sizes are tried down to this share of the first one. */
const SMALLEST = 0.3;

/** Scatters what flies or swims where nothing else is, as large as the room allows; nothing below `lowest`. */
export function flock(
  clusters: readonly Cluster[],
  frame: Frame,
  standing: readonly Placed[],
  lowest = 1,
): Placed[] {
  if (clusters.length === 0) return [];
  const taken = standing.map((placed) => areaOf(placed, frame));
  const open = skyOf(frame, taken);
  const sky = { ...open, bottom: Math.min(open.bottom, lowest) };
  const shot = SHOTS[frame.camera];
  const crowd = clusters.length + standing.length;
  const largest = Math.max(
    ...clusters.map(({ scale }) => scale),
    ...standing.map(({ cluster }) => cluster.scale),
  );
  const base = crowd === 1 ? shot.single : shot.several * clusters.length ** -0.28;
  for (let shrink = 1; ; shrink *= 0.9) {
    const placed = scatter(clusters, frame, {
      taken,
      sky,
      size: (cluster) => base * shrink * clamp((cluster.scale / largest) ** 0.6, 0.4, 1),
      strict: shrink > SMALLEST,
      lowest,
    });
    if (placed) return placed;
  }
}

/** The part of the picture that is air or water above the standing subjects. */
function skyOf({ place, horizon }: Frame, taken: readonly Area[]): Area {
  const deep = place === 'underwater' || place === 'space' || place === 'abstract' || place === 'clouds';
  const floor = deep ? 0.86 : Math.min(horizon + 0.06, taken.length > 0 ? horizon : 1);
  return { left: 0.03, right: 0.97, top: 0.05, bottom: floor };
}

interface Scatter {
  taken: readonly Area[];
  sky: Area;
  size: (cluster: Cluster) => number;
  /** Gives up rather than overlap. */
  strict: boolean;
  lowest: number;
}

/** Best of many darts for each: the one furthest from all the others. */
function scatter(
  clusters: readonly Cluster[],
  frame: Frame,
  { taken, sky, size, strict, lowest }: Scatter,
): Placed[] | undefined {
  const unit = Math.min(frame.width, frame.height);
  const placed: Placed[] = [];
  const areas = [...taken];
  for (const cluster of clusters) {
    const random = rng(frame.seed, `air-${cluster.key}`);
    const scale = size(cluster) * (clusters.length > 1 ? between(random, 0.82, 1.05) : 1);
    const { left, right, bottom, top } = cluster.extent;
    const [wide, tall] = [
      ((right - left) * scale * unit) / frame.width,
      ((top - bottom) * scale * unit) / frame.height,
    ];
    if (strict && (wide > sky.right - sky.left || tall > Math.min(0.9, lowest - sky.top))) return undefined;
    let best: { area: Area; room: number } | undefined;
    for (let i = 0; i < TRIES; i++) {
      const x = lead(
        clusters.length + taken.length,
        random,
        frame,
        sky.left,
        Math.max(sky.left, sky.right - wide),
      );
      const y = between(random, sky.top, Math.max(sky.top + 0.001, sky.bottom - tall));
      const area = { left: x, right: x + wide, top: y, bottom: y + tall };
      const room = Math.min(1, ...areas.map((other) => gapOf(area, other)));
      if (!best || room > best.room) best = { area, room };
    }
    if (!best || (strict && best.room < 0)) return undefined;
    areas.push(best.area);
    const { area } = best;
    const turned = facingInward(cluster, (area.left + area.right) / 2, frame, random());
    placed.push({
      cluster: turned,
      x: area.left - (turned.extent.left * scale * unit) / frame.width,
      y: area.bottom + (bottom * scale * unit) / frame.height,
      size: scale,
      depth: clamp(0.55 - scale * 0.6, 0.1, 0.6),
      tilt: cluster.pieces[0]?.concept === 'window' ? 0 : between(random, -6, 6),
    });
  }
  return placed;
}

/** A lone flyer stays near the middle; of several each has the whole sky. */
function lead(count: number, random: () => number, frame: Frame, low: number, high: number): number {
  if (count > 1) return between(random, low, high);
  const middle = (low + high) / 2;
  return clamp(middle + (frame.light.x > 0.5 ? -1 : 1) * between(random, 0, 0.12), low, high);
}

function facingInward(cluster: Cluster, x: number, frame: Frame, roll: number): Cluster {
  const looks = facing(cluster, frame.art);
  if (looks === 'viewer') return roll < 0.5 ? cluster : mirrored(cluster);
  const inward = x > 0.55 ? 'left' : x < 0.45 ? 'right' : frame.mirror ? 'left' : 'right';
  return looks === inward || roll > 0.85 ? cluster : mirrored(cluster);
}
