import { Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { plainText } from '../../../lib/text/plain-text';
import classes from './waiting-line.module.css';

/** What waits, in one line: its words, who will draw it, how long it has to wait. */
export const WaitingLine = ({ prompt, about, state, action, ...data }: WaitingLineProps) => {
  const heading = useId();
  return (
    <article className={classes.line} aria-labelledby={heading} {...data}>
      <h2 className={classes.prompt} id={heading} dir="auto">
        {plainText(prompt)}
      </h2>
      <Text size="xs" c="dimmed" className={classes.about}>
        {about}
      </Text>
      <Text size="xs" className={classes.state} component="output">
        {state}
      </Text>
      {action}
    </article>
  );
};

interface WaitingLineProps {
  prompt: string;
  about: string;
  state: string;
  action?: ReactNode;
  'data-status': string;
}
