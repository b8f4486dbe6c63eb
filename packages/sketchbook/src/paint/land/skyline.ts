import { smoothstep } from '../../core/colour.js';
import type { Noise } from '../../core/noise.js';
import { fbm } from '../../core/noise.js';
import type { Ridge } from '../terrain.js';

/** Height of a skyline, about 0 to 1, at `u` in units of its peaks. */
export function profile(shape: Ridge['shape'], noise: Noise, u: number): number {
  if (shape === 'flat') return fbm(noise, u, 0.5, 2) * 0.5;
  if (shape === 'hill') return 0.5 + noise(u, 0.5) * 0.42 + noise(u * 2.3, 3.5) * 0.13;
  if (shape === 'dune') return dune(noise, u);
  if (shape === 'mesa') {
    const level = fbm(noise, u, 0.5, 3);
    return smoothstep(0.05, 0.1, level) * 0.72 + smoothstep(0.3, 0.34, level) * 0.28 + level * 0.06;
  }
  return ridged(noise, u, 0, 5) - 0.28;
}

/** A long lee and a short slip face, as wind leaves sand. */
function dune(noise: Noise, u: number): number {
  const place = u * 1.1 + noise(u * 0.35, 2) * 0.5 + 40;
  const t = place - Math.floor(place);
  const tall = 0.55 + 0.45 * noise(Math.floor(place) * 3.7, 9);
  return smoothstep(0, 0.72, t) * smoothstep(1, 0.72, t) * tall + 0.12 * noise(u * 0.9, 6);
}

/** Sharp-crested noise; down (`s`) from the skyline at `s` 0 its crests run on as spurs. */
export function ridged(noise: Noise, u: number, s: number, octaves: number): number {
  let height = 0;
  let strength = 0.62;
  let scale = 1;
  for (let octave = 0; octave < octaves; octave++) {
    const across = u * scale + octave * 11 + Math.sin(s * 7 + octave * 2) * 0.06 * scale;
    height += (1 - Math.abs(noise(across, octave * 3.7 + s * scale * 0.62))) * strength;
    scale *= 2.05;
    strength *= 0.46;
  }
  return height;
}
