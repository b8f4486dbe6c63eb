import { between, rng } from '../../core/rng.js';
import type { Art, Box } from '../art.js';
import type { Look } from '../look.js';

/** Lights of the night that the icon sets only have as framed pictures. */
const LIGHTS: Readonly<Record<string, { box: Box; draw: (random: () => number) => string }>> = {
  fireworks: { box: [2, 2, 126, 126], draw: burst },
  sparkler: { box: [14, 6, 114, 124], draw: sparkler },
  'shooting-star': { box: [4, 8, 124, 118], draw: shootingStar },
};

export const isLight = (concept: string): boolean => Object.hasOwn(LIGHTS, concept);

/** A light without a frame; each copy has its own colours. */
export function lightArt(concept: string, look: Look): Art | undefined {
  const light = isLight(concept) ? LIGHTS[concept] : undefined;
  if (!light) return undefined;
  const body = light.draw(rng(Math.floor(look.variant * 2 ** 32), concept));
  return { body, box: light.box, faces: 'viewer' };
}

/** Outer and inner sparks. */
const SPARKS = [
  ['#ff5f6d', '#ffd166'],
  ['#ffc94d', '#fff1b8'],
  ['#5fd0ff', '#e3f7ff'],
  ['#b98bff', '#ff9ad5'],
  ['#6fe3a1', '#f4ffb0'],
] as const;

const glow = (x: number, y: number, r: number, colour: string): string =>
  `<defs><radialGradient id="gl"><stop offset="0" stop-color="${colour}" stop-opacity=".5"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs><circle cx="${x}" cy="${y}" r="${r}" fill="url(#gl)"/>`;

const at = (angle: number, reach: number, droop: number): string =>
  `${(64 + Math.cos(angle) * reach).toFixed(1)} ${(62 + Math.sin(angle) * reach + droop).toFixed(1)}`;

/** A burst of sparks that begin to fall, longest outside. */
function burst(random: () => number): string {
  const [outer, inner] = SPARKS[Math.floor(random() * SPARKS.length)] ?? SPARKS[0];
  const turn = random();
  let svg = glow(64, 62, 60, outer);
  for (const [count, reach, colour, width] of [
    [22, 56, outer, 2.6],
    [16, 38, inner, 2.2],
    [10, 20, '#ffffff', 1.8],
  ] as const)
    for (let i = 0; i < count; i++) {
      const angle = ((i + turn) / count) * Math.PI * 2;
      const far = reach * between(random, 0.86, 1);
      const fall = 5 * (far / 56) ** 2;
      const tip = at(angle, far, fall);
      svg += `<path d="M${at(angle, far * 0.36, 0)}Q${at(angle, far * 0.75, 0)} ${tip}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" fill="none"/>`;
      const [x, y] = tip.split(' ');
      svg += `<circle cx="${x}" cy="${y}" r="${(width * 0.95).toFixed(1)}" fill="${colour === outer ? inner : '#ffffff'}"/>`;
    }
  return svg + `<circle cx="64" cy="62" r="5" fill="#ffffff"/>`;
}

function sparkler(random: () => number): string {
  let svg = `${glow(64, 48, 48, '#ffd166')}<path d="M64 46 78 122" stroke="#8a8f98" stroke-width="3" stroke-linecap="round"/>`;
  for (let i = 0; i < 26; i++) {
    const angle = (i / 26) * Math.PI * 2;
    const far = between(random, 20, 42);
    svg += `<path d="M${(64 + Math.cos(angle) * 7).toFixed(1)} ${(48 + Math.sin(angle) * 7).toFixed(1)}l${(Math.cos(angle) * far).toFixed(1)} ${(Math.sin(angle) * far).toFixed(1)}" stroke="${i % 3 ? '#ffd76a' : '#fffbe0'}" stroke-width="${i % 2 ? 1.6 : 2.4}" stroke-linecap="round"/>`;
  }
  return svg + '<circle cx="64" cy="48" r="7" fill="#fffdf0"/>';
}

function shootingStar(): string {
  return `<defs><linearGradient id="tail" x1="0" y1="1" x2="1" y2="0"><stop offset="0" stop-color="#fff6c8" stop-opacity="1"/><stop offset="1" stop-color="#bfe0ff" stop-opacity="0"/></linearGradient></defs>
<path d="M26 84Q74 36 124 8Q86 50 46 104Z" fill="url(#tail)"/><path d="M54 92Q86 62 112 44Q88 76 60 104Z" fill="url(#tail)" opacity=".7"/>
<path d="M34 70 41 86 58 88 45 99 49 116 34 107 19 116 23 99 10 88 27 86Z" fill="#ffe27a" stroke="#fff6cf" stroke-width="2.500" stroke-linejoin="round"/>`;
}
