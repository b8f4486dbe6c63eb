import type { Canvas } from '../../../core/canvas.js';
import { rgb } from '../../../core/colour.js';
import type { Rng } from '../../../core/rng.js';
import { between, pick, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintGround } from '../../built/ground.js';
import { paintLayer } from '../../built/layer.js';
import type { Lamp } from '../../built/light.js';
import { relight, shine } from '../../built/light.js';
import { choose, fade, oval, poly, rect, shape } from '../../built/shapes.js';
import { n, vectorSize } from '../../vector.js';
import { beams, cloud, curtains, rig, star } from './stage-dress.js';

const VIEWS = ['theatre', 'concert', 'puppet', 'club', 'scenery'] as const;
const VELVETS = ['#a3262f', '#2f3f8a', '#6a2f7a', '#1f6b5a', '#b5562f'] as const;

/** A stage: curtains and boards, or coloured beams over a band's stand. */
export function paintStage(canvas: Canvas, plan: Plan): void {
  const random = rng(plan.seed, 'stage');
  const { width, height } = vectorSize(canvas);
  const view = choose(plan.variant, VIEWS);
  const floor = height * plan.horizon;
  const dark = view === 'concert' || view === 'club';
  const velvet = view === 'theatre' ? pick(random, ['#a3262f', '#a3262f', '#6a2f7a']) : pick(random, VELVETS);
  const lamps: Lamp[] = [];
  paintLayer(canvas, backdrop(random, plan, view, width, floor, velvet), { depth: 0.9 });
  paintGround(canvas, plan.seed, {
    name: 'boards',
    kind: random() < 0.5 ? 'boards' : 'planks',
    eye: plan.horizon - 0.22,
    vanish: 0.5,
    top: plan.horizon,
    size: 0.1,
    paint: rgb(dark ? '#4a3a44' : '#b5794a'),
    second: rgb(dark ? '#3a2e3a' : '#9a6238'),
    joint: rgb('#2a1810'),
    haze: [0.1, 0.06, 0.1],
    mist: 0.3,
    far: 0.6,
    near: 0.05,
    grain: 0.2,
  });
  if (dark) {
    paintLayer(canvas, rig(random, width, height, floor, lamps), { depth: 0.7 });
    paintLayer(
      canvas,
      beams(
        random,
        width,
        height,
        floor,
        pick(random, [
          ['#ff4f8b', '#4fa8ff', '#b06bff'],
          ['#ffb03f', '#ff5f4f', '#ffd98a'],
          ['#3fe0c8', '#5f7fff', '#e06bff'],
        ]),
      ),
      { depth: 0.66 },
    );
  } else {
    paintLayer(canvas, curtains(width, height, floor, velvet, view === 'puppet'), { depth: 0.42 });
    const spots = [
      [0.5, 0.8],
      [plan.mirror ? 0.3 : 0.7, 0.76],
    ] as const;
    let cones = '';
    for (const [i, [u, v]] of spots.entries()) {
      const from = width * (i ? (plan.mirror ? 0.9 : 0.1) : between(random, 0.25, 0.75));
      cones += `<defs><linearGradient id="cone${i}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff3c8" stop-opacity=".5"/><stop offset="1" stop-color="#fff3c8" stop-opacity=".06"/></linearGradient></defs>${poly(
        [
          [from - 14, -10],
          [from + 14, -10],
          [width * u + 230, height * v],
          [width * u - 230, height * v],
        ],
        `url(#cone${i})`,
        0.55,
      )}${oval(width * u, height * v, 240, '#fff3c8', 0.16, 54)}`;
      lamps.push({
        x: width * u,
        y: height * (v - 0.12),
        reach: 380,
        strength: 0.42,
        colour: [1, 0.9, 0.66],
      });
    }
    paintLayer(canvas, cones, { depth: 0.4 });
    let feet =
      rect(0, height * 0.955, width, height * 0.05, '#3a1c18') +
      rect(0, height * 0.955, width, 5, '#d9a65a', 0.9);
    for (let x = width * 0.06; x < width * 0.97; x += Math.max(80, width / 11)) {
      feet +=
        shape(
          `M${n(x - 26)} ${n(height * 0.962)}Q${n(x)} ${n(height * 0.925)} ${n(x + 26)} ${n(height * 0.962)}Z`,
          '#e9c878',
        ) + oval(x, height * 0.957, 10, '#fff6cf', 1, 5);
      lamps.push({ x, y: height * 0.93, reach: 92, strength: 0.36, colour: [1, 0.82, 0.5] });
    }
    paintLayer(canvas, feet, { depth: 0.02, top: height * 0.9 });
  }
  const low = plan.time === 'night' || dark ? 0.62 : 0.78;
  relight(canvas, plan.seed, {
    ambient: [low, low * 0.94, low * (dark ? 1.15 : 0.92)],
    lamps: lamps.map((lamp) => ({ ...lamp, reach: lamp.reach * 1.4 })),
    wash: 0.08,
    inside: 1,
  });
  shine(
    canvas,
    lamps.map((lamp) => ({ ...lamp, reach: lamp.reach * 0.7, strength: lamp.strength * 0.5 })),
  );
}

function backdrop(
  random: Rng,
  plan: Plan,
  view: (typeof VIEWS)[number],
  width: number,
  floor: number,
  velvet: string,
): string {
  if (view === 'club') {
    let svg = rect(0, 0, width, floor + 6, '#6a3a34');
    for (let y = 0; y < floor; y += 26)
      for (let x = (y / 26) % 2 ? -32 : 0; x < width; x += 64)
        svg += rect(x + 2, y + 2, 60, 22, pick(random, ['#7d4539', '#8a4c3e', '#6f3d36', '#93574a']), 0.9, 2);
    const [cx, cy, r, colour] = [
      width / 2,
      floor * 0.4,
      Math.min(width, floor) * 0.26,
      pick(random, ['#ff4f8b', '#3fd8ff', '#ffb03f']),
    ];
    return `${svg}<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="none" stroke="${colour}" stroke-width="34" opacity=".22"/><circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="none" stroke="${colour}" stroke-width="13"/><circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="none" stroke="#fff" stroke-width="4"/>`;
  }
  if (view === 'concert') {
    let svg =
      fade('hall', [
        ['#150f2c', 1],
        ['#3a2060', 1],
        ['#7a3a7a', 1],
      ]) + rect(0, 0, width, floor + 6, 'url(#hall)');
    const columns = Math.round(width / 46);
    for (let i = 0; i < columns; i++)
      for (let k = 0; k < 8; k++)
        if (random() < 0.75)
          svg += rect(
            i * (width / columns) + 5,
            floor - 30 - k * 44,
            width / columns - 10,
            34,
            pick(random, ['#ff5f8f', '#6f7fff', '#b06bff', '#3fc8e0']),
            0.07 + 0.24 * Math.max(0, 1 - Math.abs(k / 8 - 0.5 - 0.4 * Math.sin(i * 0.7)) * 2.2),
          );
    return svg;
  }
  if (view === 'scenery' || view === 'puppet') {
    const night = plan.time === 'night';
    let svg =
      fade(
        'flat',
        night
          ? [
              ['#1f2a5c', 1],
              ['#4f5fa0', 1],
            ]
          : plan.time === 'day'
            ? [
                ['#8fc4e4', 1],
                ['#e9f0dc', 1],
              ]
            : [
                ['#d9708a', 1],
                ['#ffd29a', 1],
              ],
      ) + rect(0, 0, width, floor + 6, 'url(#flat)');
    svg += oval(width * (plan.mirror ? 0.34 : 0.66), floor * 0.36, 86, night ? '#fbf3d2' : '#ffd05f');
    if (!night)
      for (let i = 0; i < 16; i++)
        svg += poly(
          [
            [
              width * (plan.mirror ? 0.34 : 0.66) + Math.cos(i * 0.3927) * 104,
              floor * 0.36 + Math.sin(i * 0.3927) * 104,
            ],
            [
              width * (plan.mirror ? 0.34 : 0.66) + Math.cos(i * 0.3927 + 0.12) * 104,
              floor * 0.36 + Math.sin(i * 0.3927 + 0.12) * 104,
            ],
            [
              width * (plan.mirror ? 0.34 : 0.66) + Math.cos(i * 0.3927 + 0.06) * 142,
              floor * 0.36 + Math.sin(i * 0.3927 + 0.06) * 142,
            ],
          ],
          '#ffb83f',
        );
    else
      for (let i = 0; i < 24; i++)
        svg += star(random() * width, random() * floor * 0.7, between(random, 7, 17), '#fbf0c0');
    for (let i = 0; i < 3; i++)
      svg += cloud(
        width * between(random, 0.1, 0.9),
        floor * between(random, 0.16, 0.42),
        between(random, 60, 110),
        night ? '#7f8fc4' : '#ffffff',
      );
    for (const [k, paint] of ['#7fae8a', '#5f9a6a', '#3f7d5a'].entries()) {
      let d = `M-10 ${n(floor + 10)}`;
      for (let x = -10; x <= width + 200; x += 200)
        d += `Q${n(x - 100 + k * 40)} ${n(floor - 190 + k * 62)} ${n(x + k * 40)} ${n(floor - 70 + k * 40)}`;
      svg += shape(`${d}V${n(floor + 10)}Z`, night ? (['#3f5a8a', '#2f4a74', '#243c5c'][k] ?? paint) : paint);
    }
    return svg;
  }
  let svg = rect(0, 0, width, floor + 6, velvet);
  const folds = Math.round(width / 62);
  for (let i = 0; i < folds; i++) {
    const [x, w] = [(i / folds) * width, width / folds];
    svg +=
      rect(x, 0, w * 0.3, floor + 6, '#120818', 0.3) +
      rect(x + w * 0.52, 0, w * 0.2, floor + 6, '#fff', 0.09) +
      rect(x + w * 0.8, 0, w * 0.2, floor + 6, '#120818', 0.14);
  }
  return `${svg}${rect(0, floor - 26, width, 14, '#d9a65a')}${rect(0, floor - 8, width, 14, '#120818', 0.4)}`;
}
