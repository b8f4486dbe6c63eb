/**
 * What was pressed, in the form of the registry: `mod+k`, `shift+delete`, `?`. By what the key writes, never by where it
 * lies: on a French keyboard digits need Shift. For the same reason Shift is left out where it only chose the sign.
 */
export const pressedKeys = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string => {
  const name = key.toLowerCase();
  const isSign = name.length === 1 && !/\p{L}/u.test(name);
  return [
    ...(ctrlKey || metaKey ? ['mod'] : []),
    ...(altKey ? ['alt'] : []),
    ...(shiftKey && !isSign ? ['shift'] : []),
    name,
  ].join('+');
};

/** The keys as they stand on a keyboard of this language: `Ctrl` `Shift` `Del`, or `Ctrl` `Maj` `Suppr`. */
export const readableKeys = (keys: string, { isMac, language }: Keyboard): string[] =>
  // The last part may be the plus sign itself.
  keys.split(/\+(?=.)/).map((key) => {
    if (key === 'mod') return isMac ? '⌘' : 'Ctrl';
    if (key === 'alt') return isMac ? '⌥' : 'Alt';
    return (
      (language === 'fr' ? FRENCH[key] : undefined) ??
      NAMES[key] ??
      (key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1))
    );
  });

const NAMES: Record<string, string> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
  delete: 'Del',
};

const FRENCH: Record<string, string> = {
  shift: 'Maj',
  enter: 'Entrée',
  escape: 'Échap',
  delete: 'Suppr',
};

export interface Keyboard {
  isMac: boolean;
  /** `en`, `fr` ... */
  language: string;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;
