import { Kbd } from '@mantine/core';
import { readableKeys } from '../../../lib/shortcuts/pressed-keys';
import classes from './shortcut-settings.module.css';

/** Keys as they look on the keyboard. */
export const KeyCaps = ({ keys }: { keys: string }) => (
  <span className={classes.caps}>
    {readableKeys(keys, IS_MAC).map((key) => (
      <Kbd key={key}>{key}</Kbd>
    ))}
  </span>
);

/** The same within a sentence. */
export const keysText = (keys: string): string => readableKeys(keys, IS_MAC).join(' + ');

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
