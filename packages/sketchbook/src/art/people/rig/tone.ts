import { hex, mixRgb, rgb } from '../../../core/colour.js';

/** The tones one material is painted with. */
export interface Tone {
  light: string;
  base: string;
  shade: string;
  deep: string;
}

const toward = (paint: string, goal: string, share: number): string =>
  hex(mixRgb(rgb(paint), rgb(goal), share));

/** Warm light and violet shade of a cloth, leather or metal. */
export function tone(base: string): Tone {
  return {
    light: toward(base, '#fff2d6', 0.22),
    base,
    shade: toward(base, '#3a2458', 0.22),
    deep: toward(base, '#2a1840', 0.44),
  };
}

/** Tones of a skin: its shade goes to red, as blood does. */
export function skinTone(base: string): Tone {
  return {
    light: toward(base, '#fff0dc', 0.25),
    base,
    shade: toward(base, '#a0402c', 0.24),
    deep: toward(base, '#6e2018', 0.46),
  };
}

/** A gradient in user space, so that a thin shape cannot give it an empty box. */
export function linear(
  id: string,
  from: readonly [number, number],
  to: readonly [number, number],
  stops: readonly string[],
): string {
  const list = stops
    .map((stop, i) => `<stop offset="${(i / (stops.length - 1)).toFixed(2)}" stop-color="${stop}"/>`)
    .join('');
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${from[0].toFixed(1)}" y1="${from[1].toFixed(1)}" x2="${to[0].toFixed(1)}" y2="${to[1].toFixed(1)}">${list}</linearGradient>`;
}

/** A soft round spot of one colour that fades out, in user space. */
export const spot = (
  id: string,
  x: number,
  y: number,
  radius: number,
  paint: string,
  opacity: number,
): string =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${radius}"><stop offset="0" stop-color="${paint}" stop-opacity="${opacity}"/><stop offset="0.45" stop-color="${paint}" stop-opacity="${opacity * 0.65}"/><stop offset="1" stop-color="${paint}" stop-opacity="0"/></radialGradient>`;

/** A filled path. */
export const fill = (d: string, paint: string, opacity = 1): string =>
  `<path d="${d}" fill="${paint}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`;

/** A round-ended line. */
export const line = (d: string, paint: string, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ''}/>`;

/** An ellipse. */
export const oval = (x: number, y: number, rx: number, ry: number, paint: string, opacity = 1): string =>
  `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${rx.toFixed(1)}" ry="${ry.toFixed(1)}" fill="${paint}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`;
