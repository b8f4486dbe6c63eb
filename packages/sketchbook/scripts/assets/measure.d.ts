import type { Box } from '../../src/art/art.js';
/** The painted part of a drawing on its square canvas, to a 64th of it; art may reach a quarter beyond the canvas. */
export declare function measure(body: string, canvas: number): Box;
