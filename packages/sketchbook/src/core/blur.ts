/** Blurs one plane in place with two box passes each way (close to a Gaussian); `radius` is in pixels. */
export function blurPlane(plane: Float32Array, width: number, height: number, radius: number): void {
  const reach = Math.max(1, Math.round(radius));
  const line = new Float32Array(Math.max(width, height));
  for (let pass = 0; pass < 2; pass++) {
    for (let y = 0; y < height; y++) blurLine(plane, y * width, 1, width, reach, line);
    for (let x = 0; x < width; x++) blurLine(plane, x, width, height, reach, line);
  }
}

function blurLine(
  plane: Float32Array,
  start: number,
  step: number,
  length: number,
  reach: number,
  line: Float32Array,
): void {
  let sum = 0;
  const first = plane[start] ?? 0;
  const last = plane[start + (length - 1) * step] ?? 0;
  for (let i = -reach; i <= reach; i++)
    sum += i < 0 ? first : i >= length ? last : (plane[start + i * step] ?? 0);
  const scale = 1 / (2 * reach + 1);
  for (let i = 0; i < length; i++) {
    line[i] = sum * scale;
    const leaving = i - reach;
    const coming = i + reach + 1;
    sum -= leaving < 0 ? first : (plane[start + leaving * step] ?? 0);
    sum += coming >= length ? last : (plane[start + coming * step] ?? 0);
  }
  for (let i = 0; i < length; i++) plane[start + i * step] = line[i] ?? 0;
}
