/** Small words for SVG, so that a drawing reads as a list of parts. All lengths are in the drawing's units. */

export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"${r ? ` rx="${r}"` : ''}/>`;

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

export const circle = (cx: number, cy: number, r: number, fill: string): string =>
  ellipse(cx, cy, r, r, fill);

export const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

export const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** See-through white where light falls, or plum where it does not. */
export const light = (d: string, opacity = 0.28): string =>
  `<path d="${d}" fill="#fff" opacity="${opacity}"/>`;
export const shade = (d: string, opacity = 0.22): string =>
  `<path d="${d}" fill="#2a1540" opacity="${opacity}"/>`;

/** Repeats a part at several places. */
export const each = (places: readonly number[], part: (place: number) => string): string =>
  places.map(part).join('');
