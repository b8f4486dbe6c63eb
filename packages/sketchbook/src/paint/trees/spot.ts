/** Where a plant stands and how: vector units, `haze` 0 near to 1 far, `right` when the light comes from the right. */
export interface Spot {
  x: number;
  y: number;
  size: number;
  haze: number;
  right: boolean;
}
