/** The drawn sign of the app: a picture on an easel. */
export const Logo = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path
        d="M16 3v3M11.5 22.5 8 29.5M20.5 22.5l3.5 7M16 22.5v5M4 22.5h24"
        stroke="var(--easel-wood)"
        strokeWidth="2.4"
      />
      <rect x="5" y="6" width="22" height="15" rx="2.5" fill="var(--mantine-primary-color-filled)" />
      <path d="M8.5 17.5 13 12l3.6 4 2.4-2.4 4.5 3.9" stroke="#f7f4ee" strokeWidth="2" />
      <circle cx="21" cy="10.3" r="1.7" fill="#f2b84b" />
    </g>
  </svg>
);
