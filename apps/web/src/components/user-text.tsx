import classes from './user-text.module.css';

/** Text somebody typed: shown as it is, in its own direction, never wider than its place. */
export const UserText = ({ children, lines, id }: { children: string; lines?: number; id?: string }) => (
  <p
    id={id}
    dir="auto"
    className={classes.text}
    data-clamped={lines !== undefined || undefined}
    style={lines === undefined ? undefined : { WebkitLineClamp: lines }}
  >
    {children}
  </p>
);
