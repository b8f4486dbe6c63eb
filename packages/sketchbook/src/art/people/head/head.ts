import type { Point } from '../../art.js';
import type { Look } from '../../look.js';
import type { Identity } from '../identity.js';
import { f } from '../rig/limb.js';
import type { Skeleton } from '../rig/skeleton.js';
import { swing } from '../rig/limb.js';
import type { Tone } from '../rig/tone.js';
import { tone } from '../rig/tone.js';
import { COVERING, hatSvg } from '../wardrobe/hats/hats.js';
import type { Outfit } from '../wardrobe/outfit.js';
import { creatureHead } from './creatures.js';
import { faceWear } from './face-wear.js';
import type { Face } from './face.js';
import { faceSvg, farEar, mouthSvg } from './face.js';
import type { Beard, Cut } from './hair.js';
import { beardSvg, hairSvg } from './hair.js';

/** The drawn head: what goes behind the body, what before it, and where another hat would sit. */
interface DrawnHead {
  back: string;
  front: string;
  top: Point & { width: number };
}

/** What hair becomes under a hat that covers the crown. */
const UNDER_HAT: Partial<Record<Cut, Cut>> = {
  bun: 'crop',
  puffs: 'plaits',
  afro: 'curly',
  tousled: 'fringe',
};

/** Hair that fits into the glass of a space helmet. */
const IN_BUBBLE: Partial<Record<Cut, Cut>> = {
  long: 'bob',
  wavy: 'bob',
  afro: 'curly',
  ponytail: 'parted',
  plaits: 'fringe',
  puffs: 'curly',
  bun: 'crop',
};

/** Draws head, hair, beard and hat on a posed body. */
export function headSvg(
  { identity, outfit, look, skin }: { identity: Identity; outfit: Outfit; look: Look; skin: Tone },
  { head, build }: Skeleton,
): DrawnHead {
  const [rx, ry] = build.head;
  const frame = (svg: string) =>
    svg &&
    `<g transform="translate(${f(head.x)} ${f(head.y)}) rotate(${f(-head.tilt)}) scale(${rx / 50} ${ry / 50})">${svg}</g>`;
  const hat = outfit.hat ? hatSvg(outfit.hat.kind, outfit.hat.paint, outfit.hat.trim) : undefined;
  const covered = outfit.hatted || (outfit.hat && COVERING.has(outfit.hat.kind));
  const colour = tone(look.hair ? identity.hair : (outfit.hair ?? identity.hair));
  const chosen = outfit.cut ?? (identity.age === 'baby' ? 'buzz' : identity.cut);
  const cut = hidesHair(outfit)
    ? 'none'
    : outfit.hat?.kind === 'space'
      ? (IN_BUBBLE[chosen] ?? chosen)
      : covered
        ? (UNDER_HAT[chosen] ?? chosen)
        : chosen;
  const hair = hairSvg(cut, colour);
  const feeling =
    look.pose === 'sleeping'
      ? 'asleep'
      : look.pose === 'waving' || look.pose === 'jumping' || look.pose === 'dancing'
        ? look.feeling === 'calm'
          ? 'happy'
          : look.feeling
        : look.feeling;
  const face: Face = {
    skin,
    feeling,
    brow: identity.age === 'old' ? '#e9e4de' : colour.deep,
    child: identity.age === 'child' || identity.age === 'baby',
    old: identity.age === 'old' || outfit.build === 'dwarf',
    lashes: identity.woman,
    freckles: identity.freckles,
    glasses:
      outfit.face?.includes('glasses') ||
      (identity.glasses && !outfit.creature && !outfit.face && !outfit.hat),
    blush: outfit.skin ? undefined : BLUSH[identity.skin],
    iris: '#2b1c1a',
    pale: identity.skin === 'light' || identity.skin === 'medium-light' || identity.skin === 'medium',
  };
  const strange = outfit.creature ? creatureHead(outfit.creature, face) : undefined;
  const beard =
    outfit.beard ??
    (canGrow(identity, outfit)
      ? BEARDS[Math.floor(identity.random('beard-cut')() * BEARDS.length)]
      : undefined);
  const front =
    (strange ?? farEar(face) + faceSvg(face)) +
    (beard ? beardSvg(beard, colour) + mouthSvg(face, true) : '') +
    hair.front +
    faceWear(outfit.face ?? [], skin) +
    (hat?.front ?? '');
  const crown = swing(head, 180 - head.tilt, ((hat ? -hat.top : 56) * ry) / 50);
  return {
    back: frame((hat?.back ?? '') + hair.back),
    front: frame(front),
    top: { ...crown, width: ((hat?.width ?? 104) * rx) / 50 },
  };
}

const BEARDS: readonly Beard[] = ['full', 'short', 'moustache', 'goatee', 'short'];

const BLUSH: Readonly<Record<Identity['skin'], string>> = {
  light: '#f08a80',
  'medium-light': '#ea7f6a',
  medium: '#d9654e',
  'medium-dark': '#b8452f',
  dark: '#a83c30',
};

const canGrow = (identity: Identity, outfit: Outfit): boolean =>
  identity.bearded &&
  !identity.woman &&
  (identity.age === 'adult' || identity.age === 'old') &&
  !outfit.creature &&
  !outfit.build &&
  !outfit.skin &&
  outfit.hat?.kind !== 'ninja';

/** Hoods, full helmets and heads without hair. */
const hidesHair = ({ creature, hat }: Outfit): boolean =>
  (creature !== undefined && creature !== 'zombie' && creature !== 'devil') ||
  ['hood', 'ninja', 'goggles', 'helmet'].includes(hat?.kind ?? '');
