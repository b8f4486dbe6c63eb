import type { Point } from '../../art.js';
import { along, f, tube } from '../rig/limb.js';
import type { Girth } from '../rig/limb.js';
import type { Skeleton } from '../rig/skeleton.js';
import { place } from '../rig/skeleton.js';
import { fill, line, linear, tone } from '../rig/tone.js';
import type { Skirt } from './outfit.js';
import type { TrunkSize } from './trunk.js';

/** A skirt, gown or the skirts of a coat: hangs round both legs whatever they do. */
export function skirtSvg(body: Skeleton, skirt: Skirt, size: TrunkSize): string {
  const { pelvis, stance, build, farLeg, nearLeg } = body;
  const cloth = tone(skirt.paint);
  const girth: Girth = [build.leg[0] + 4, build.leg[1] + 6, build.leg[2] + 9];
  const seated = Math.min(stance.farLeg?.[0] ?? 90, stance.nearLeg[0]) > 45;
  const world = (x: number, y: number) => place({ pelvis, lean: stance.lean }, x, y);
  const to = Math.min(skirt.to, 0.97);
  const laps = [...(stance.farLeg ? [farLeg] : []), nearLeg].filter(
    (leg) => seated || Math.abs(leg[1].x - leg[0].x) > build.thigh * 0.4,
  );
  let svg = `<defs>${linear('skirt', [pelvis.x - size.hip - 20, 0], [pelvis.x + size.hip + 26, 0], [cloth.light, cloth.base, cloth.base, cloth.shade])}</defs>`;
  if (skirt.style !== 'tutu' && skirt.style !== 'open' && skirt.to < 0.99)
    for (const leg of laps)
      svg += fill(
        tube(leg, girth, { to: seated ? to : Math.min(to, 0.55) }),
        leg === nearLeg ? cloth.base : cloth.shade,
      );
  if (seated) {
    const side = fill(tube(nearLeg, girth, { to, shift: 0.5, share: 0.5 }), cloth.shade, 0.4);
    return skirt.style === 'tutu'
      ? tutu(body, size, skirt)
      : `${svg}${fill(hips(world, size), 'url(#skirt)')}${side}`;
  }
  if (skirt.style === 'tutu') return tutu(body, size, skirt);
  const level = to;
  const [a, b] = [along(farLeg, level), along(nearLeg, level)];
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const fall = unit({ x: middle.x - pelvis.x, y: middle.y - pelvis.y });
  const across = { x: fall.y, y: -fall.x };
  const reach = (p: Point) => (p.x - middle.x) * across.x + (p.y - middle.y) * across.y;
  const low = Math.min(reach(a), reach(b)) - build.leg[1] - skirt.flare;
  const high = Math.max(reach(a), reach(b)) + build.leg[1] + skirt.flare;
  const hem = (t: number, drop = 0): Point => ({
    x: middle.x + across.x * (low + (high - low) * t) + fall.x * drop,
    y: middle.y + across.y * (low + (high - low) * t) + fall.y * drop,
  });
  const [l, r] = [world(-size.waist, size.waistY), world(size.waist, size.waistY)];
  const [hl, hr] = [world(-size.hip - 3, -4), world(size.hip + 3, -4)];
  const sag = 9 + (high - low) * 0.05;
  const p = (q: Point) => `${f(q.x)} ${f(q.y)}`;
  const swell = Math.max(0, skirt.flare - 18) * 0.55;
  const bell = (hip: Point, end: Point, side: number): Point => ({
    x: (hip.x + end.x) / 2 + across.x * Math.sign(side) * swell,
    y: (hip.y + end.y) / 2 + across.y * Math.sign(side) * swell,
  });
  const edge = waves(hem, sag, skirt.style === 'layers' ? 8 : 5);
  const outline = `M${p(l)}C${p(hl)} ${p(bell(hl, hem(0), low))} ${p(hem(0))}${edge}C${p(bell(hr, hem(1), high))} ${p(hr)} ${p(r)}Q${p(world(0, size.waistY + 7))} ${p(l)}Z`;
  const cut =
    skirt.style === 'open'
      ? `M${p(world(-6, size.waistY))}L${p(hem(0.34, sag * 2))}L${p(hem(0.58, sag * 2))}Z`
      : '';
  svg += `<defs><clipPath id="hem"><path d="${outline}"/></clipPath></defs>`;
  svg += fill(outline, 'url(#skirt)');
  svg += `<g clip-path="url(#hem)">`;
  if (skirt.trim) svg += line(`M${p(hem(0, 0))}${edge}`, skirt.trim, skirt.to > 0.7 ? 15 : 10);
  for (const t of skirt.style === 'pleats' ? [0.14, 0.28, 0.42, 0.56, 0.7, 0.84] : [0.2, 0.46, 0.7, 0.88])
    svg += line(
      `M${p(world((t - 0.5) * size.hip * 1.7, size.waistY + 16))}Q${p(world((t - 0.5) * size.hip * 2.2, 4))} ${p(hem(t, sag))}`,
      t > 0.6 ? cloth.deep : cloth.shade,
      3.4,
      0.34,
    );
  svg += fill(
    `M${p(hem(0.72, sag * 2))}L${p(world(size.hip * 0.5, size.waistY))}L${p(world(size.hip + 60, size.waistY))}L${p(hem(1.2, sag * 2))}Z`,
    cloth.deep,
    0.2,
  );
  if (cut) svg += fill(cut, cloth.deep, 0.8);
  if (skirt.style === 'layers')
    for (const share of [0.42, 0.7])
      svg += line(
        `M${p(mixPoint(hl, hem(0), share))}Q${p(mixPoint(world(0, 8), hem(0.5, sag), share + 0.12))} ${p(mixPoint(hr, hem(1), share))}`,
        cloth.light,
        5,
        0.6,
      );
  return `${svg}</g>`;
}

/** Stiff layers of gauze that stand off the hips. */
function tutu({ pelvis, stance }: Skeleton, { hip }: TrunkSize, { paint, flare }: Skirt): string {
  const cloth = tone(paint);
  const frill = (rx: number, ry: number, y: number) => {
    let d = '';
    for (let i = 0; i <= 22; i++) {
      const angle = (i / 22) * Math.PI * 2;
      const point = `${f(Math.cos(angle) * rx)} ${f(y + Math.sin(angle) * ry)}`;
      d += i === 0 ? `M${point}` : `A9 9 0 0 1 ${point}`;
    }
    return `${d}Z`;
  };
  const wide = hip + flare;
  return `<g transform="translate(${f(pelvis.x)} ${f(pelvis.y)}) rotate(${f(-stance.lean - 4)})">${fill(frill(wide, 19, 2), cloth.shade, 0.9)}${fill(frill(wide * 0.95, 16, -3), cloth.base)}${fill(frill(wide * 0.8, 12, -8), cloth.light)}${fill(frill(wide * 0.52, 8, -13), cloth.base)}</g>`;
}

/** Tails of a coat or an apron stay off the lap; the hips show the cloth. */
function hips(world: (x: number, y: number) => Point, { waist, hip, waistY }: TrunkSize): string {
  const p = (x: number, y: number) => `${f(world(x, y).x)} ${f(world(x, y).y)}`;
  return `M${p(-waist, waistY)}C${p(-waist, waistY + 14)} ${p(-hip, -16)} ${p(-hip - 2, 4)}Q${p(-hip, 22)} ${p(0, 22)}Q${p(hip + 2, 24)} ${p(hip + 4, 4)}C${p(hip, -16)} ${p(waist, waistY + 14)} ${p(waist, waistY)}Q${p(0, waistY + 7)} ${p(-waist, waistY)}Z`;
}

function waves(hem: (t: number, drop?: number) => Point, sag: number, count: number): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const end = hem((i + 1) / count, sag * Math.sin(Math.PI * ((i + 1) / count)));
    const peak = hem(t, sag * Math.sin(Math.PI * t) + 5.5);
    d += `Q${f(peak.x)} ${f(peak.y)} ${f(end.x)} ${f(end.y)}`;
  }
  return d;
}

const unit = ({ x, y }: Point): Point => {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
};

const mixPoint = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});
