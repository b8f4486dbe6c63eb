import { Resvg } from '@resvg/resvg-js';
/** The painted part of a drawing on its square canvas, to a 64th of it; art may reach a quarter beyond the canvas. */
export function measure(body, canvas) {
    const border = canvas / 4;
    const side = canvas + 2 * border;
    const pixels = 96;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${pixels}" height="${pixels}" viewBox="${-border} ${-border} ${side} ${side}">${body}</svg>`;
    const { pixels: bytes } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    let [left, top, right, bottom] = [pixels, pixels, 0, 0];
    for (let y = 0; y < pixels; y++)
        for (let x = 0; x < pixels; x++) {
            if ((bytes[(y * pixels + x) * 4 + 3] ?? 0) < 24)
                continue;
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
        }
    const unit = side / pixels;
    return [left * unit - border, top * unit - border, right * unit - border, bottom * unit - border];
}
//# sourceMappingURL=measure.js.map