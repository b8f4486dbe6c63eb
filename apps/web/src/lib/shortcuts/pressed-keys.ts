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

/** The keys as a person reads them: `Ctrl` `Shift` `Delete`. */
export const readableKeys = (keys: string, isMac: boolean): string[] =>
  keys.split('+').map((key) => {
    if (key === 'mod') return isMac ? '⌘' : 'Ctrl';
    if (key === 'alt') return isMac ? '⌥' : 'Alt';
    return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1));
  });

const NAMES: Record<string, string> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
  delete: 'Del',
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;
