import type { ReactNode } from 'react';

/** A part of the page that scrolls by itself, such as a long table: named, and reached by keyboard like any control. */
export const ScrollRegion = ({ label, labelledBy, className, children }: ScrollRegionProps) => (
  // Without a tab stop, nobody could scroll it by keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className={className} aria-label={label} aria-labelledby={labelledBy} tabIndex={0}>
    {children}
  </section>
);

interface ScrollRegionProps {
  /** Its name, or the id of what names it. */
  label?: string;
  labelledBy?: string;
  className: string | undefined;
  children: ReactNode;
}
