import { boxOfSvg } from '../../core/svg.js';
import type { Art, Box, Point } from '../art.js';
import type { Look } from '../look.js';
import { headSvg } from './head/head.js';
import type { Identity } from './identity.js';
import { SKINS } from './identity.js';
import type { Build } from './rig/build.js';
import { BUILDS } from './rig/build.js';
import { foot, hand, sleeve, trunkFrame } from './rig/draw.js';
import type { Girth, Limb } from './rig/limb.js';
import { along, f, heading, tube } from './rig/limb.js';
import type { Stance } from './rig/poses.js';
import { onSeat, STANCES } from './rig/poses.js';
import type { Skeleton } from './rig/skeleton.js';
import { place, skeleton } from './rig/skeleton.js';
import type { Tone } from './rig/tone.js';
import { fill, skinTone, tone } from './rig/tone.js';
import { cloakBack, cloakFront, overSkirt } from './wardrobe/layers.js';
import type { Outfit } from './wardrobe/outfit.js';
import { backSvg, heldSvg, strapsSvg } from './wardrobe/props.js';
import { skirtSvg } from './wardrobe/skirt.js';
import { beltSvg, trunkSize, trunkSvg } from './wardrobe/trunk.js';

/** One person to be drawn. */
export interface Sitter {
  identity: Identity;
  outfit: Outfit;
  look: Look;
}

/** Poses whose hands are free for what belongs to the costume. */
const ARMED = new Set<Look['pose']>(['standing', 'walking', 'waving', 'flying', 'jumping']);

/** Draws a dressed body from back to front. */
export function figureArt({ identity, outfit, look }: Sitter): Art {
  const build = buildOf(identity, outfit);
  const stance = stanceOf(look);
  const armed = outfit.held && ARMED.has(look.pose) && !look.bust ? outfit.held : undefined;
  const grip = armed && (look.pose === 'standing' || look.pose === 'walking' || look.pose === 'waving');
  const body = skeleton(
    build,
    grip ? { ...stance, farArm: [30, 64] } : look.pose === 'standing' ? atEase(stance, identity) : stance,
  );
  const skin = skinTone(outfit.skin ?? SKINS[identity.skin]);
  const size = trunkSize(build, body.narrow);
  const frame = (svg: string) => `<g transform="${trunkFrame(body.pelvis, stance.lean)}">${svg}</g>`;
  const head = headSvg({ identity, outfit, look, skin }, body);
  const farArm = (armed ? heldSvg(armed, gripOf(body.farArm, build)) : '') + armSvg(body, outfit, skin, true);
  const water = look.pose === 'swimming';
  const legs = !look.bust && !water && outfit.legs.kind !== 'tail';
  const parts = [
    outfit.cape ? cloakBack(body, size, outfit.cape) : '',
    outfit.back ? frame(backSvg(outfit.back.kind, outfit.back.paint, size.shoulder, size.top)) : '',
    head.back,
    stance.farArmInFront ? '' : farArm,
    stance.farLeg && legs ? legSvg(body, outfit, skin, true) : '',
    legs ? legSvg(body, outfit, skin, false) : '',
    neckSvg(body, skin),
    frame(trunkSvg(body, outfit, skin)),
    outfit.back?.kind === 'pack' ? frame(strapsSvg(outfit.back.paint, size.shoulder, size.top)) : '',
    outfit.skirt && !water ? skirtSvg(body, outfit.skirt, size) : '',
    outfit.belt && !water ? frame(beltSvg(outfit.belt, size)) : '',
    water ? '' : overSkirt(body, outfit, size),
    outfit.cape ? frame(cloakFront(size, outfit.cape)) : '',
    stance.farArmInFront ? farArm : '',
    head.front,
    nearShadow(body, outfit),
    armSvg(body, outfit, skin, false),
  ];
  return finish(parts.join(''), body, look, head.top);
}

function stanceOf({ pose, seated, carries }: Look): Stance {
  const stance = STANCES[pose];
  if (seated) return onSeat(stance);
  const { farArm, farArmInFront, hand: held } = STANCES.holding;
  return carries ? { ...stance, farArm, farArmInFront, hand: held } : stance;
}

/** Nobody stands like a post: a hand on the hip, arms behind the back, a tilted head. */
function atEase(stance: Stance, { random }: Identity): Stance {
  const [dice, nod] = [random('ease')(), (random('nod')() - 0.4) * 9];
  if (dice < 0.22) return { ...stance, nod, lean: -2, nearArm: [-44, 44], nearLeg: [-9, -4] };
  if (dice < 0.42) return { ...stance, nod, farArm: [22, -24], nearArm: [-24, 22], farLeg: [7, 2] };
  if (dice < 0.6)
    return { ...stance, nod, lean: 2, farArm: [26, 38], nearArm: [-24, -12], nearLeg: [-8, -2] };
  return { ...stance, nod };
}

function buildOf(identity: Identity, outfit: Outfit): Build {
  if (outfit.build) return BUILDS[outfit.build];
  if (identity.age === 'baby' || identity.age === 'child') return BUILDS[identity.age];
  return BUILDS[identity.woman ? 'woman' : 'man'];
}

const gripOf = (arm: Limb, build: Build): Point => {
  const way = heading(arm, 1);
  return { x: arm[2].x + way.x * build.hand * 0.9, y: arm[2].y + way.y * build.hand * 0.9 };
};

function armSvg(body: Skeleton, { top, gloves, creature }: Outfit, skin: Tone, far: boolean): string {
  const arm = far ? body.farArm : body.nearArm;
  const girth = body.build.arm;
  const cloth = tone(top.paint);
  const wear = (by: number, wrist: number): Girth => [girth[0] + by, girth[1] + by, girth[2] + wrist];
  let svg = '';
  if (top.sleeve !== 'long' && top.sleeve !== 'wide') svg += sleeve(arm, girth, skin, { far });
  svg += hand(
    arm,
    body.build.hand,
    gloves ? tone(gloves) : creature === 'skeleton' ? tone('#f3ead8') : skin,
    far,
  );
  if (top.sleeve === 'long') svg += sleeve(arm, wear(1.6, 2.4), cloth, { to: 0.97, ends: 'cuff', far });
  if (top.sleeve === 'short') svg += sleeve(arm, wear(3, 3), cloth, { to: 0.34, ends: 'cuff', far });
  if (top.sleeve === 'puff')
    svg += sleeve(arm, [girth[0] + 3.5, girth[1] + 6, girth[2]], cloth, { to: 0.24, far });
  if (top.sleeve === 'wide')
    svg +=
      sleeve(arm, [girth[0] + 2, girth[1] + 6, girth[2] + 13], cloth, { to: 0.95, ends: 'cuff', far }) +
      fill(
        tube(arm, [girth[0], girth[1] + 6, girth[2] + 13], { from: 0.9, to: 0.96, ends: 'band' }),
        top.trim ?? cloth.light,
        far ? 0.6 : 0.9,
      );
  if (top.front === 'bandage') svg += wraps(arm, girth);
  if (gloves && top.sleeve !== 'wide')
    svg += sleeve(arm, wear(2.6, 3.6), tone(gloves), { from: 0.84, to: 1, ends: 'band', far });
  return svg;
}

/** The arm's shadow on the trunk, so that sleeve and coat of one cloth stay apart. */
const nearShadow = (body: Skeleton, { top }: Outfit): string => {
  const [a, b, c] = body.build.arm;
  return `<g clip-path="url(#torso)">${fill(tube(body.nearArm, [a + 3, b + 4, c + 4], { from: 0.08, shift: 0.3 }), tone(top.paint).deep, 0.26)}</g>`.replace(
    'url(#torso)',
    'url(#trunkWorld)',
  );
};

/** The edges of a bandage round a limb. */
const wraps = (limb: Limb, girth: Girth): string =>
  [0.2, 0.36, 0.5, 0.64, 0.8, 0.92]
    .map((from) => fill(tube(limb, girth, { from, to: from + 0.03, ends: 'band' }), '#a08c68', 0.7))
    .join('');

function legSvg(body: Skeleton, { legs, shoes, top }: Outfit, skin: Tone, far: boolean): string {
  const leg = far ? body.farLeg : body.nearLeg;
  const { leg: girth, foot: scale } = body.build;
  const cloth = tone(legs.paint);
  let svg = '';
  if (legs.kind === 'bare' || legs.kind === 'shorts') svg += sleeve(leg, girth, skin, { far });
  if (legs.kind === 'tights') svg += sleeve(leg, girth, cloth, { far });
  svg += foot(leg, girth, scale, far ? body.farFoot : body.nearFoot, {
    kind: shoes.kind,
    tone: tone(shoes.paint),
    skin,
    far,
  });
  if (top.front === 'bandage') svg += wraps(leg, girth);
  if (legs.kind === 'trousers') {
    const wide: Girth = [girth[0] + 1, girth[1] + 1.5, girth[2] + 4];
    svg += sleeve(leg, wide, cloth, { to: shoes.kind === 'boot' ? 0.72 : 0.95, ends: 'cuff', far });
  }
  if (shoes.kind === 'boot' && legs.kind === 'trousers')
    svg += foot(leg, [girth[0], girth[1] + 1, girth[2] + 1.5], scale, far ? body.farFoot : body.nearFoot, {
      kind: 'boot',
      tone: tone(shoes.paint),
      skin,
      far,
    });
  if (legs.kind === 'shorts')
    svg += sleeve(leg, [girth[0] + 1, girth[1] + 4, girth[2]], cloth, { to: 0.44, ends: 'cuff', far });
  return svg;
}

function neckSvg(body: Skeleton, skin: Tone): string {
  const { build, stance, head, pelvis } = body;
  const base = place({ pelvis, lean: stance.lean }, 0, -build.torso + 8);
  const w = build.arm[0] * 1.02;
  const neck: Limb = [head, along([head, head, base], 0.75), base];
  return (
    fill(tube(neck, [w, w * 0.95, w * 1.15]), skin.shade) +
    fill(tube(neck, [w, w * 0.95, w * 1.15], { shift: -0.4, share: 0.5, from: 0.6 }), skin.base, 0.8)
  );
}

/** Clips, rolls and measures the drawing. */
function finish(drawn: string, body: Skeleton, look: Look, crown: Point & { width: number }): Art {
  const { build, stance, pelvis } = body;
  const world = (x: number, y: number) => place({ pelvis, lean: stance.lean }, x, y);
  const hands =
    stance.hand === 'both'
      ? middle(gripOf(body.farArm, build), gripOf(body.nearArm, build))
      : gripOf(stance.hand === 'far' ? body.farArm : body.nearArm, build);
  const water = look.pose === 'swimming';
  const cutY = water
    ? world(0, -build.torso * 0.5).y
    : look.bust
      ? world(0, -build.torso * 0.14).y
      : undefined;
  let svg = `<defs><clipPath id="trunkWorld"><path transform="${trunkFrame(pelvis, stance.lean)}" d="M${f(-build.shoulder * body.narrow)} ${f(-build.torso + 12)}H${f(build.shoulder * body.narrow * 0.96)}L${f(build.waist * body.narrow)} ${f(-build.torso * 0.36)}L${f(build.hip * body.narrow)} 4H${f(-build.hip * body.narrow)}Z"/></clipPath></defs>${drawn}`;
  if (cutY !== undefined)
    svg = `<defs><clipPath id="cut"><rect x="-600" y="-900" width="1200" height="${f(900 + cutY)}"/></clipPath></defs><g clip-path="url(#cut)">${svg}</g>`;
  const roll = stance.roll ?? 0;
  if (roll) svg = `<g transform="rotate(${roll})">${svg}</g>`;
  const turned = (point: Point): Point => rotate(point, roll);
  const box = measure(svg, cutY);
  const seat =
    look.seated || look.pose === 'riding' || look.pose === 'sitting'
      ? { seat: world(0, build.leg[0] * 0.9) }
      : {};
  return {
    body: svg,
    box,
    faces: 'left',
    head: { ...turned(crown), width: crown.width },
    hand: turned(hands),
    coloured: true,
    ...seat,
  };
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

function rotate({ x, y }: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
}

/** The painted box, by the renderer's own reckoning. */
function measure(svg: string, cutY: number | undefined): Box {
  const found = boxOfSvg(svg, [-600, -900, 1200, 1200]);
  if (!found) return [-50, -400, 50, 0];
  const [x, y, width, height] = found;
  const bottom = y + height;
  return [x, y, x + width, cutY === undefined ? bottom : Math.min(bottom, cutY)];
}
