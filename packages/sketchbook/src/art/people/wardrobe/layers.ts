import { along, f, tube } from '../rig/limb.js';
import type { Skeleton } from '../rig/skeleton.js';
import { place } from '../rig/skeleton.js';
import { fill, line, tone } from '../rig/tone.js';
import type { Outfit } from './outfit.js';
import type { TrunkSize } from './trunk.js';

/** A cape behind the body; it blows back when the body moves. */
export function cloakBack(body: Skeleton, size: TrunkSize, paint: string): string {
  const { stance, build } = body;
  const cloth = tone(paint);
  const world = (x: number, y: number) => place({ pelvis: body.pelvis, lean: stance.lean }, x, y);
  const blow = Math.max(0, stance.lean) * 3 + stance.side * 20;
  const long = build.torso + (build.thigh + build.shin) * 0.72;
  const [l, r] = [world(-size.shoulder, size.top + 8), world(size.shoulder, size.top + 8)];
  const ends = (x: number, lift = 0) => ({ x: r.x + x + blow, y: l.y + long - blow * 1.1 - lift });
  const [a, b] = [ends(-size.shoulder * 3.1), ends(size.shoulder * 0.9, 4)];
  const d = `M${f(l.x)} ${f(l.y)}C${f(l.x - 16)} ${f(l.y + long * 0.4)} ${f(a.x - 6)} ${f(a.y - long * 0.3)} ${f(a.x)} ${f(a.y)}Q${f(a.x * 0.7 + b.x * 0.3)} ${f(a.y + 16)} ${f((a.x + b.x) / 2)} ${f((a.y + b.y) / 2 + 4)}Q${f(a.x * 0.3 + b.x * 0.7)} ${f(b.y + 16)} ${f(b.x)} ${f(b.y)}C${f(b.x + 6)} ${f(b.y - long * 0.3)} ${f(r.x + 18)} ${f(r.y + long * 0.4)} ${f(r.x)} ${f(r.y)}Z`;
  return (
    fill(d, cloth.shade) +
    line(
      `M${f(r.x - 4)} ${f(r.y + 20)}C${f(r.x + 8)} ${f(r.y + long * 0.5)} ${f(b.x - 16)} ${f(b.y - 60)} ${f(b.x - 14)} ${f(b.y)}`,
      cloth.deep,
      5,
      0.4,
    ) +
    line(
      `M${f(l.x + 4)} ${f(l.y + 30)}C${f(l.x - 4)} ${f(l.y + long * 0.5)} ${f(a.x + 12)} ${f(a.y - 60)} ${f(a.x + 12)} ${f(a.y)}`,
      cloth.light,
      5,
      0.45,
    )
  );
}

/** The cape's collar and clasp, in the trunk's frame. */
export function cloakFront({ shoulder, top }: TrunkSize, paint: string): string {
  const cloth = tone(paint);
  return (
    fill(
      `M-17 ${f(top - 7)}C${f(-shoulder * 0.6)} ${f(top - 4)} ${f(-shoulder)} ${f(top + 4)} ${f(-shoulder - 2)} ${f(top + 24)}C${f(-shoulder * 0.7)} ${f(top + 12)} -14 ${f(top + 14)} -4 ${f(top + 12)}C10 ${f(top + 14)} ${f(shoulder * 0.7)} ${f(top + 12)} ${f(shoulder + 2)} ${f(top + 24)}C${f(shoulder)} ${f(top + 4)} ${f(shoulder * 0.6)} ${f(top - 4)} 17 ${f(top - 7)}Q0 ${f(top + 3)} -17 ${f(top - 7)}Z`,
      cloth.base,
    ) +
    `<circle cx="-4" cy="${f(top + 9)}" r="6" fill="#e8c25a"/><circle cx="-5.5" cy="${f(top + 7.5)}" r="2" fill="#fff3c4"/>`
  );
}

/** What lies over the skirt: an apron, a scarf's ends, a mermaid's tail. */
export function overSkirt(body: Skeleton, outfit: Outfit, size: TrunkSize): string {
  const { stance, pelvis, build } = body;
  const world = (x: number, y: number) => place({ pelvis, lean: stance.lean }, x, y);
  const p = (x: number, y: number) => `${f(world(x, y).x)} ${f(world(x, y).y)}`;
  let svg = '';
  if (outfit.apron) {
    const cloth = tone(outfit.apron);
    const bib = size.top * 0.62;
    const seated = stance.nearLeg[0] > 45;
    const low = seated ? 20 : build.thigh * 0.82;
    svg += fill(
      `M${p(-size.shoulder * 0.5, bib)}L${p(size.shoulder * 0.4, bib)}L${p(size.waist * 0.72, size.waistY)}C${p(size.hip * 0.8, 0)} ${p(size.hip * 0.84, low * 0.6)} ${p(size.hip * 0.78, low)}Q${p(-4, low + 12)} ${p(-size.hip * 0.92, low)}C${p(-size.hip, low * 0.6)} ${p(-size.hip * 0.92, 0)} ${p(-size.waist * 0.86, size.waistY)}Z`,
      cloth.base,
    );
    svg +=
      line(
        `M${p(-size.shoulder * 0.5, bib)}L${p(-16, size.top + 1)}M${p(size.shoulder * 0.4, bib)}L${p(15, size.top + 1)}`,
        cloth.base,
        5,
      ) +
      line(
        `M${p(-size.waist, size.waistY + 3)}Q${p(0, size.waistY + 11)} ${p(size.waist, size.waistY + 3)}`,
        cloth.shade,
        5,
      );
    svg += line(
      `M${p(-size.hip * 0.5, 6)}q${f(size.hip * 0.4)} 8 ${f(size.hip * 0.8)} 0v18`,
      cloth.shade,
      2.4,
      0.8,
    );
  }
  if (outfit.legs.kind === 'tail') svg += tail(body, outfit.legs.paint, size);
  if (outfit.necklace)
    svg +=
      line(
        `M${p(-17, size.top)}Q${p(-3, size.top + 38)} ${p(13, size.top)}`,
        tone(outfit.necklace).base,
        3.6,
      ) +
      `<circle cx="${f(world(-3, size.top + 21).x)}" cy="${f(world(-3, size.top + 21).y)}" r="5.5" fill="${tone(outfit.necklace).shade}"/>`;
  if (outfit.scarf) {
    const cloth = tone(outfit.scarf);
    svg +=
      fill(
        `M${p(5, size.top + 8)}L${p(22, size.top + 10)}L${p(25, size.top + 62)}L${p(4, size.top + 65)}Z`,
        cloth.shade,
      ) +
      fill(
        `M${p(-24, size.top - 9)}Q${p(0, size.top + 4)} ${p(24, size.top - 9)}L${p(28, size.top + 12)}Q${p(0, size.top + 32)} ${p(-28, size.top + 12)}Z`,
        cloth.base,
      ) +
      line(`M${p(-18, size.top + 6)}Q${p(0, size.top + 17)} ${p(18, size.top + 6)}`, cloth.light, 3, 0.6);
  }
  return svg;
}

/** A fish tail in place of legs, curling towards the viewer's left. */
function tail(body: Skeleton, paint: string, size: TrunkSize): string {
  const { pelvis, build } = body;
  const scales = tone(paint);
  const end = -12;
  const knee = { x: pelvis.x + 14, y: pelvis.y + (end - pelvis.y) * 0.62 };
  const limb = [pelvis, knee, { x: pelvis.x - 22, y: end }] as const;
  const girth = [size.hip + 1, size.hip * 0.62, 9] as const;
  const tip = limb[2];
  let svg = fill(
    `M${f(tip.x + 4)} ${f(tip.y - 12)}C${f(tip.x - 30)} ${f(tip.y - 34)} ${f(tip.x - 70)} ${f(tip.y - 22)} ${f(tip.x - 78)} ${f(tip.y + 6)}C${f(tip.x - 50)} ${f(tip.y - 2)} ${f(tip.x - 30)} ${f(tip.y + 4)} ${f(tip.x - 8)} ${f(tip.y + 12)}C${f(tip.x + 14)} ${f(tip.y + 4)} ${f(tip.x + 36)} ${f(tip.y + 6)} ${f(tip.x + 50)} ${f(tip.y + 12)}C${f(tip.x + 50)} ${f(tip.y - 14)} ${f(tip.x + 24)} ${f(tip.y - 26)} ${f(tip.x + 4)} ${f(tip.y - 12)}Z`,
    scales.light,
  );
  svg +=
    fill(tube(limb, girth), scales.base) +
    fill(tube(limb, girth, { shift: -0.5, share: 0.5 }), scales.shade, 0.6);
  for (let i = 1; i < 8; i++) {
    const c = along(limb, i / 8.5);
    const w = build.hip * (1 - i / 9) * 0.8;
    svg += line(
      `M${f(c.x - w)} ${f(c.y)}q${f(w / 2)} 9 ${f(w)} 0q${f(w / 2)} 9 ${f(w)} 0`,
      scales.light,
      2,
      0.7,
    );
  }
  return (
    svg +
    fill(
      `M${f(pelvis.x - size.hip - 2)} ${f(pelvis.y - 8)}Q${f(pelvis.x)} ${f(pelvis.y + 8)} ${f(pelvis.x + size.hip + 2)} ${f(pelvis.y - 8)}L${f(pelvis.x + size.hip + 3)} ${f(pelvis.y + 4)}Q${f(pelvis.x)} ${f(pelvis.y + 24)} ${f(pelvis.x - size.hip - 3)} ${f(pelvis.y + 4)}Z`,
      scales.light,
    )
  );
}
