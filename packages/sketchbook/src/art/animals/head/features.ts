import type { Feeling } from '../../../lexicon/vocabulary.js';
import type { Frame, Pen } from '../pen.js';
import { oval, placed, smooth } from '../pen.js';

const INK = '#2b1a20';

/** Where an eye is in its frame, its half height, how narrow it is, and which way its nose side lies. */
export interface Eye {
  x: number;
  y: number;
  size: number;
  narrow?: number;
  inner: 1 | -1;
  iris?: string | undefined;
  /** The paint of the lid. */
  lid: string;
  /** Whether the coat round it is dark. */
  onDark?: boolean;
}

/** One eye in its feeling. */
export function drawEye(pen: Pen, frame: Frame, eye: Eye, feeling: Feeling): void {
  const { x, y, size, inner } = eye;
  const wide = size * (eye.narrow ?? 0.84);
  const local = (dx: number, dy: number) => placed(frame, [[x + dx, y + dy]])[0] ?? [0, 0];
  const spot = (dx: number, dy: number, rx: number, ry: number) => {
    const [cx, cy] = local(dx, dy);
    return oval(cx, cy, rx * frame.scale, ry * frame.scale, frame.turn);
  };
  const line = (points: readonly (readonly [number, number])[], width: number, paint: string) =>
    pen.stroke(
      placed(
        frame,
        points.map(([px, py]) => [x + px, y + py]),
      ),
      Math.max(0.8, width * frame.scale),
      paint,
    );
  const ink = eye.onDark ? '#f2e2cf' : INK;
  if (feeling === 'asleep') {
    line(
      [
        [-wide * 1.15, -size * 0.02],
        [-wide * 0.5, size * 0.42],
        [wide * 0.5, size * 0.42],
        [wide * 1.15, -size * 0.02],
      ],
      size * 0.3,
      ink,
    );
    return;
  }
  const big = feeling === 'surprised' ? 1.16 : 1;
  if (feeling === 'surprised' || eye.onDark)
    pen.fill(spot(0, 0, wide * 1.22 * big, size * 1.2 * big), '#fffaf0', eye.onDark ? 0.75 : 1);
  pen.fill(spot(0, 0, wide * big, size * big), eye.iris ?? '#35201f');
  if (eye.iris) pen.fill(spot(-wide * 0.1, 0, wide * 0.62, size * 0.72), INK);
  else pen.fill(spot(0, size * 0.38, wide * 0.62, size * 0.42), '#7a4a35', 0.7);
  pen.fill(spot(-wide * 0.3, -size * 0.36, wide * 0.36, size * 0.32), '#ffffff');
  pen.fill(spot(wide * 0.34, size * 0.4, wide * 0.17, size * 0.16), '#ffffff', 0.75);
  if (feeling === 'happy')
    pen.fill(
      smooth(
        placed(frame, [
          [x - wide * 1.4, y + size * 1.3, 1],
          [x, y + size * 0.62],
          [x + wide * 1.4, y + size * 1.3, 1],
          [x, y + size * 1.25],
        ]),
      ),
      eye.lid,
    );
  if (feeling === 'calm' || feeling === 'happy') {
    line(
      [
        [-wide * 1.1, -size * 0.4],
        [-wide * 0.3, -size * 1.02],
        [wide * 0.6, -size * 0.92],
        [wide * 1.16, -size * 0.36],
      ],
      size * 0.2,
      ink,
    );
    return;
  }
  const tilt = feeling === 'sad' ? -1 : feeling === 'angry' ? 1 : 0;
  const low = feeling === 'surprised' ? -1.9 : -1.25;
  if (tilt !== 0)
    pen.fill(
      smooth(
        placed(frame, [
          [x - wide * 1.3, y + size * (-0.65 - 0.45 * tilt * -inner * -1), 1],
          [x + wide * 1.3, y + size * (-0.65 + 0.45 * tilt * inner * 1), 1],
          [x + wide * 1.3, y - size * 1.4, 1],
          [x - wide * 1.3, y - size * 1.4, 1],
        ]),
      ),
      eye.lid,
    );
  const slope = 0.45 * tilt * inner;
  line(
    [
      [-wide * 1.15, size * (low + 0.5 * Math.abs(tilt) - slope)],
      [0, size * (low + 0.38 * Math.abs(tilt) - (tilt === 0 ? 0.25 : 0))],
      [wide * 1.15, size * (low + 0.5 * Math.abs(tilt) + slope)],
    ],
    size * 0.26,
    ink,
  );
}

/** A mouth below a nose: `x`, `y` where the lips part, `size` half its width. */
export function drawMouth(
  pen: Pen,
  frame: Frame,
  mouth: { x: number; y: number; size: number; drop: number; paint?: string },
  feeling: Feeling,
): void {
  const { x, y, size, drop } = mouth;
  const paint = mouth.paint ?? INK;
  const width = Math.max(0.8, size * 0.17 * frame.scale);
  const line = (points: readonly (readonly [number, number])[]) =>
    pen.stroke(placed(frame, points), width, paint, 0.85);
  line([
    [x, y - drop],
    [x, y],
  ]);
  if (feeling === 'surprised') {
    const [c] = placed(frame, [[x, y + size * 0.45]]);
    if (c)
      pen.fill(oval(c[0], c[1], size * 0.36 * frame.scale, size * 0.46 * frame.scale, frame.turn), '#7c2e35');
    return;
  }
  if (feeling === 'sad' || feeling === 'angry') {
    line([
      [x - size * 0.8, y + size * 0.5],
      [x - size * 0.3, y + size * 0.08],
      [x + size * 0.3, y + size * 0.08],
      [x + size * 0.8, y + size * 0.5],
    ]);
    return;
  }
  if (feeling === 'happy') {
    const open = smooth(
      placed(frame, [
        [x - size * 0.62, y + size * 0.2, 1],
        [x, y + size * 0.16],
        [x + size * 0.62, y + size * 0.2, 1],
        [x + size * 0.34, y + size * 0.82],
        [x, y + size * 0.98],
        [x - size * 0.34, y + size * 0.82],
      ]),
    );
    pen.fill(open, '#7c2e35');
    const [t] = placed(frame, [[x, y + size * 0.95]]);
    if (t)
      pen.within([open], () =>
        pen.fill(oval(t[0], t[1], size * 0.42 * frame.scale, size * 0.36 * frame.scale), '#ee8b86'),
      );
  }
  for (const side of [-1, 1])
    line([
      [x, y],
      [x + side * size * 0.32, y + size * 0.3],
      [x + side * size * 0.78, y + size * 0.22],
      [x + side * size * 1.02, y - size * 0.08],
    ]);
}
