import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readableKeys } from '../lib/shortcuts/pressed-keys';
import classes from './key-caps.module.css';

/** Keys as they look on the keyboard. */
export const KeyCaps = ({ keys }: { keys: string }) => {
  const readable = useReadableKeys();
  return (
    <span className={classes.caps}>
      {readable(keys).map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
};

/** A function that writes keys within a sentence. */
export const useKeysText = () => {
  const readable = useReadableKeys();
  return (keys: string): string => readable(keys).join(' + ');
};

const useReadableKeys = () => {
  const { i18n } = useTranslation();
  return (keys: string): string[] => readableKeys(keys, { isMac: IS_MAC, language: i18n.language });
};

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
