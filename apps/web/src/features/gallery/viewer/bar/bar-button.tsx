import type { ComponentProps, ReactNode } from 'react';
import classes from '../viewer.module.css';

/** A button of the bar: an icon with a name. */
export const BarButton = ({ label, children, ...rest }: BarButtonProps) => (
  <button type="button" aria-label={label} title={label} {...rest} className={classes.button}>
    {children}
  </button>
);

interface BarButtonProps extends ComponentProps<'button'> {
  label: string;
  children: ReactNode;
}
