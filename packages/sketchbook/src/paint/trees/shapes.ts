import type { Rng } from '../../core/rng.js';
import { between } from '../../core/rng.js';
import { n } from '../vector.js';

/** A closed blob with a lumpy outline around an ellipse. */
export function lump(random: Rng, x: number, y: number, rx: number, ry: number, lumps: number): string {
  const points: [number, number][] = [];
  for (let i = 0; i < lumps; i++) {
    const angle = (i / lumps) * Math.PI * 2;
    const reach = between(random, 0.86, 1.06);
    points.push([x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach]);
  }
  let d = '';
  points.forEach(([px, py], i) => {
    const [qx, qy] = points[(i + 1) % lumps] ?? [px, py];
    const bulge = 1.22;
    const mx = x + ((px + qx) / 2 - x) * bulge;
    const my = y + ((py + qy) / 2 - y) * bulge;
    d += i === 0 ? `M${n(px)} ${n(py)}` : '';
    d += `Q${n(mx)} ${n(my)} ${n(qx)} ${n(qy)}`;
  });
  return `${d}Z`;
}

/** One leaf-shaped dab of the brush, `s` half its length. */
export function dab(x: number, y: number, s: number, angle: number, slim = 0.5): string {
  const [c, t] = [Math.cos(angle) * s, Math.sin(angle) * s];
  const [px, py] = [-t * slim * 1.5, c * slim * 1.5];
  return `M${n(x - c)} ${n(y - t)}Q${n(x + px)} ${n(y + py)} ${n(x + c)} ${n(y + t)}Q${n(x - px)} ${n(y - py)} ${n(x - c)} ${n(y - t)}Z`;
}

/** A tapering limb between two points, bent sideways by `bend`. */
export function limb(
  x0: number,
  y0: number,
  w0: number,
  x1: number,
  y1: number,
  w1: number,
  bend: number,
): string {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy) || 1;
  // Clockwise like the other outlines, so that overlaps of one path never cancel out.
  const [nx, ny] = [dy / length, -dx / length];
  const [mx, my] = [(x0 + x1) / 2 - nx * bend, (y0 + y1) / 2 - ny * bend];
  const w = (w0 + w1) / 2;
  return `M${n(x0 + nx * w0)} ${n(y0 + ny * w0)}Q${n(mx + nx * w)} ${n(my + ny * w)} ${n(x1 + nx * w1)} ${n(y1 + ny * w1)}L${n(x1 - nx * w1)} ${n(y1 - ny * w1)}Q${n(mx - nx * w)} ${n(my - ny * w)} ${n(x0 - nx * w0)} ${n(y0 - ny * w0)}Z`;
}

/** A filled path, or nothing. */
export const fill = (d: string, paint: string, opacity = 1): string =>
  d ? `<path d="${d}" fill="${paint}"${opacity < 1 ? ` opacity="${opacity.toFixed(2)}"` : ''}/>` : '';
