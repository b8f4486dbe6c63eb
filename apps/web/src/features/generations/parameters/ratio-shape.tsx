/** The outline of a shape; dashed when it is free. */
export const RatioShape = ({ ratio }: { ratio: string | null }) => {
  const [width = 1, height = 1] = (ratio ?? '1:1').split(':').map(Number);
  const scale = 18 / Math.max(width, height);
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect
        x={10 - (width * scale) / 2}
        y={10 - (height * scale) / 2}
        width={width * scale}
        height={height * scale}
        rx="2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={ratio === null ? '3 2.5' : undefined}
      />
    </svg>
  );
};
