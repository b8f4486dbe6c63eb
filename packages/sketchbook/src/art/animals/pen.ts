import type { Box } from '../art.js';

/** A point; a truthy third number makes it a sharp corner of a smooth outline. */
export type P = readonly [number, number, number?];
/** A joint of a limb: where it is and how thick the limb is there (a radius). */
export type Joint = readonly [number, number, number];

/** A closed outline, ready to be filled. */
export interface Shape {
  d: string;
  box: Box;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const f = (value: number): string => round(value).toString();

/** A curve from where the pen is, in the short relative form; moves the pen. */
function relative(pen: [number, number], points: readonly number[]): string {
  const text = points.map((value, i) => f(value - (pen[i % 2] ?? 0)));
  for (const i of [0, 1] as const) pen[i] = round(pen[i] + Number(text[4 + i]));
  return `c${text.map((part, i) => (i === 0 || part.startsWith('-') ? part : ` ${part}`)).join('')}`;
}
const at = (list: readonly P[], i: number): P => list[(i + list.length) % list.length] ?? [0, 0];

function boxOf(points: readonly P[], pad = 0): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs) - pad, Math.min(...ys) - pad, Math.max(...xs) + pad, Math.max(...ys) + pad];
}

const join = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** A smooth line through points (Catmull-Rom); closed unless told otherwise. */
export function smooth(points: readonly P[], closed = true): Shape {
  const first = at(points, 0);
  const hull: P[] = [first];
  let d = `M${f(first[0])} ${f(first[1])}`;
  const pen: [number, number] = [round(first[0]), round(first[1])];
  const last = closed ? points.length : points.length - 1;
  const tangent = (i: number): P => {
    const p = at(points, i);
    if (p[2] || (!closed && (i === 0 || i === points.length - 1))) return [0, 0];
    const [a, b] = [at(points, i - 1), at(points, i + 1)];
    return [(b[0] - a[0]) / 6, (b[1] - a[1]) / 6];
  };
  for (let i = 0; i < last; i++) {
    const [p, q, s, e] = [at(points, i), at(points, i + 1), tangent(i), tangent((i + 1) % points.length)];
    const [ax, ay, bx, by] = [p[0] + s[0], p[1] + s[1], q[0] - e[0], q[1] - e[1]];
    d += relative(pen, [ax, ay, bx, by, q[0], q[1]]);
    for (const t of [0.25, 0.5, 0.75, 1]) {
      const u = 1 - t;
      const [k0, k1, k2, k3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      hull.push([k0 * p[0] + k1 * ax + k2 * bx + k3 * q[0], k0 * p[1] + k1 * ay + k2 * by + k3 * q[1]]);
    }
  }
  return { d: closed ? `${d}Z` : d, box: boxOf(hull) };
}

/** An ellipse, turned by degrees clockwise. */
export function oval(cx: number, cy: number, rx: number, ry: number, turn = 0): Shape {
  const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [w, h] = [Math.hypot(rx * c, ry * s), Math.hypot(rx * s, ry * c)];
  const end = (k: number) => `${f(cx + k * rx * c)} ${f(cy + k * rx * s)}`;
  const arc = `A${f(rx)} ${f(ry)} ${f(turn)} 0 1`;
  return { d: `M${end(-1)}${arc} ${end(1)}${arc} ${end(-1)}Z`, box: [cx - w, cy - h, cx + w, cy + h] };
}

/** The middle line of joints, sampled smoothly. */
export function course(joints: readonly Joint[], steps = 3): Joint[] {
  const all: Joint[] = [];
  const get = (i: number): Joint => joints[Math.max(0, Math.min(joints.length - 1, i))] ?? [0, 0, 0];
  for (let i = 0; i + 1 < joints.length; i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const spline = (j: 0 | 1 | 2) =>
        b[j] +
        0.5 *
          t *
          (c[j] - a[j] + t * (2 * a[j] - 5 * b[j] + 4 * c[j] - e[j] + t * (3 * (b[j] - c[j]) + e[j] - a[j])));
      all.push([spline(0), spline(1), Math.max(0.2, spline(2))]);
    }
  }
  all.push(get(joints.length - 1));
  return all;
}

/** A limb: a rounded outline around joints, each side smooth. */
export function limb(joints: readonly Joint[], steps = 3): Shape {
  const line = course(joints, steps);
  const near: P[] = [];
  const far: P[] = [];
  line.forEach(([x, y, r], i) => {
    const [a, b] = [line[Math.max(0, i - 1)] ?? [x, y], line[Math.min(line.length - 1, i + 1)] ?? [x, y]];
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [dx, dy] = [(b[0] - a[0]) / size, (b[1] - a[1]) / size];
    near.push([x - dy * r, y + dx * r]);
    far.push([x + dy * r, y - dx * r]);
    if (i > 0 && i < line.length - 1) return;
    const way = i === 0 ? -1 : 1;
    for (const [turn, list] of [
      [1, near],
      [-1, far],
    ] as const) {
      const p: P = [
        x + way * dx * r * 0.7 - turn * dy * r * 0.71,
        y + way * dy * r * 0.7 + turn * dx * r * 0.71,
      ];
      if (i === 0) list.unshift(p);
      else list.push(p);
    }
    const end: P = [x + way * dx * r, y + way * dy * r];
    if (i === 0) near.unshift(end);
    else near.push(end);
  });
  return smooth([...near, ...far.reverse()]);
}

/** A frame of reference: local units to drawing units. */
export interface Frame {
  x: number;
  y: number;
  scale: number;
  /** Degrees clockwise. */
  turn: number;
}

/** Points of a frame in drawing units. */
export function placed(frame: Frame, points: readonly P[]): P[] {
  const [c, s] = [Math.cos((frame.turn * Math.PI) / 180), Math.sin((frame.turn * Math.PI) / 180)];
  return points.map(([x, y, corner]) => [
    frame.x + frame.scale * (x * c - y * s),
    frame.y + frame.scale * (x * s + y * c),
    corner,
  ]);
}

/** Collects SVG elements and the box they paint. */
export class Pen {
  private svg = '';
  private defs = '';
  private count = 0;
  private clips = 0;
  private readonly outlines = new Map<string, { id: number; uses: number }>();
  private readonly glows = new Map<string, string>();
  box: Box = [Infinity, Infinity, -Infinity, -Infinity];

  private id(): string {
    this.count += 1;
    return `a${this.count}`;
  }

  /** Fills a shape; `shift` moves it (only for what is painted within others). */
  fill(shape: Shape, paint: string, opacity = 1, shift?: P): void {
    if (this.clips === 0) this.box = join(this.box, shape.box);
    const alpha = opacity < 1 ? ` opacity="${opacity.toFixed(2)}"` : '';
    const move = shift ? ` transform="translate(${f(shift[0])} ${f(shift[1])})"` : '';
    this.svg += `<${this.outline(shape)} fill="${paint}"${alpha}${move}/>`;
  }

  /** Stands for an outline until `body` knows whether it is used once or often. */
  private outline(shape: Shape): string {
    const seen = this.outlines.get(shape.d) ?? { id: this.outlines.size, uses: 0 };
    seen.uses += 1;
    this.outlines.set(shape.d, seen);
    return `~${seen.id}~`;
  }

  /** A round brush stroke through points. */
  stroke(points: readonly P[], width: number, paint: string, opacity = 1): void {
    const shape = smooth(points, false);
    if (this.clips === 0)
      this.box = join(this.box, [
        shape.box[0] - width / 2,
        shape.box[1] - width / 2,
        shape.box[2] + width / 2,
        shape.box[3] + width / 2,
      ]);
    const alpha = opacity < 1 ? ` opacity="${opacity.toFixed(2)}"` : '';
    this.svg += `<path d="${shape.d}" fill="none" stroke="${paint}" stroke-width="${f(width)}" stroke-linecap="round" stroke-linejoin="round"${alpha}/>`;
  }

  /** A soft spot that fades out: shade, blush or light. */
  glow(cx: number, cy: number, rx: number, ry: number, colour: string, opacity: number, turn = 0): void {
    let id = this.glows.get(colour);
    if (!id) {
      id = this.id();
      this.glows.set(colour, id);
      this.defs += `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}"/><stop offset=".5" stop-color="${colour}" stop-opacity=".62"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
    }
    const spin = turn ? ` transform="rotate(${f(turn)} ${f(cx)} ${f(cy)})"` : '';
    this.svg += `<ellipse cx="${f(cx)}" cy="${f(cy)}" rx="${f(Math.max(0.5, rx))}" ry="${f(Math.max(0.5, ry))}" fill="url(#${id})" opacity="${opacity.toFixed(2)}"${spin}/>`;
  }

  /** A straight gradient between two points; returns the paint. */
  blend(from: P, to: P, stops: readonly string[]): string {
    const id = this.id();
    const marks = stops
      .map((colour, i) => `<stop offset="${(i / (stops.length - 1)).toFixed(2)}" stop-color="${colour}"/>`)
      .join('');
    this.defs += `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${f(from[0])}" y1="${f(from[1])}" x2="${f(to[0])}" y2="${f(to[1])}">${marks}</linearGradient>`;
    return `url(#${id})`;
  }

  /** Paints only within the shapes; what is painted there counts for the box only if it `grows`. */
  within(shapes: readonly Shape[], paint: () => void, grows = false): void {
    const id = this.id();
    this.defs += `<clipPath id="${id}">${shapes.map((shape) => `<${this.outline(shape)}/>`).join('')}</clipPath>`;
    this.svg += `<g clip-path="url(#${id})">`;
    if (!grows) this.clips += 1;
    paint();
    if (!grows) this.clips -= 1;
    this.svg += '</g>';
  }

  get body(): string {
    const elements: string[] = [];
    let shared = '';
    for (const [d, { id, uses }] of this.outlines) {
      if (uses > 1) shared += `<path id="p${id}" d="${d}"/>`;
      elements[id] = uses > 1 ? `use href="#p${id}"` : `path d="${d}"`;
    }
    return `<defs>${shared}${this.defs}</defs>${this.svg}`.replace(
      /~(\d+)~/g,
      (_, id: string) => elements[Number(id)] ?? 'g',
    );
  }
}
