import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

/** A part of a page on its own sheet: a heading, a line that explains it, and what belongs to it. */
export const Panel = ({ title, lead, action, children }: PanelProps) => {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <div className={classes.lead}>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {lead !== undefined && (
            <Text size="sm" c="dimmed" mt={4}>
              {lead}
            </Text>
          )}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
};

interface PanelProps {
  title: string;
  lead?: string;
  /** A control at the end of the heading's line. */
  action?: ReactNode;
  children: ReactNode;
}
