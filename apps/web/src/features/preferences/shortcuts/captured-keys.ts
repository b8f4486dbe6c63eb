import { pressedKeys } from '../../../lib/shortcuts/pressed-keys';
import { conflictOf, SHORTCUTS, type Shortcut, type ShortcutId } from '../../../lib/shortcuts/registry';

/** What pressing keys for a shortcut means: new keys, a reason against them, giving up, or nothing yet. */
export const capturedKeys = (
  id: ShortcutId,
  event: KeyPress,
  changed: Readonly<Record<string, string>>,
): Captured => {
  if (event.key === 'Escape' || event.key === 'Tab') return { kind: 'given-up' };
  if (UNFINISHED.has(event.key)) return { kind: 'nothing' };
  const keys = pressedKeys(event);
  const { whileTyping }: Shortcut = SHORTCUTS[id];
  if (whileTyping === true && !/^(?:mod|alt)\+/.test(keys)) return { kind: 'needs-modifier', keys };
  const other = conflictOf(id, keys, changed);
  return other === null ? { kind: 'keys', keys } : { kind: 'conflict', keys, other };
};

/** The changed keys with those of one shortcut set, or back at ours. */
export const withKeys = (
  changed: Readonly<Record<string, string>>,
  id: ShortcutId,
  keys: string | null,
): Record<string, string> => {
  const { [id]: _before, ...others } = changed;
  return keys === null || keys === SHORTCUTS[id].keys ? others : { ...others, [id]: keys };
};

/** Keys that only begin something. */
const UNFINISHED = new Set([
  'Control',
  'Shift',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
]);

export type Captured =
  | { kind: 'nothing' | 'given-up' }
  | { kind: 'keys' | 'needs-modifier'; keys: string }
  | { kind: 'conflict'; keys: string; other: ShortcutId };

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;
