import { useEffect, useRef } from 'react';
import { pressedKeys } from './pressed-keys';
import { groupOf, keysOf, SHORTCUTS, type Shortcut, type ShortcutId } from './registry';

/**
 * Listens to shortcuts while the component is there. The newest listener is asked first; a handler that answers `false`
 * leaves the key to the others. Nothing happens while somebody types (unless the registry says so) or while a dialog
 * stands in front, except what belongs to that dialog (`inDialog`).
 */
export const useShortcuts = (handlers: ShortcutHandlers, { enabled = true, inDialog = false } = {}): void => {
  const newest = useRef(handlers);
  useEffect(() => {
    newest.current = handlers;
  });
  useEffect(() => {
    if (!enabled) return;
    return listen({ handlers: () => newest.current, inDialog });
  }, [enabled, inDialog]);
};

/** What the person decided: whether keys work, and which are others. */
export const setShortcutOptions = (next: ShortcutOptions): void => {
  options = next;
};

export const shortcutOptions = (): ShortcutOptions => options;

let options: ShortcutOptions = { enabled: true, keys: {} };
const listeners: Listener[] = [];

const listen = (listener: Listener): (() => void) => {
  if (listeners.length === 0) {
    window.addEventListener('keydown', lookAhead, true);
    window.addEventListener('keydown', press);
  }
  listeners.push(listener);
  return () => {
    listeners.splice(listeners.indexOf(listener), 1);
    if (listeners.length > 0) return;
    window.removeEventListener('keydown', lookAhead, true);
    window.removeEventListener('keydown', press);
  };
};

// A dialog that Escape closes is gone before `press` hears of the key: it must not clear what lies behind it too.
const lookAhead = (): void => {
  dialogInFront = document.querySelector('[role="dialog"][aria-modal="true"], [role="alertdialog"]') !== null;
};
let dialogInFront = false;

const press = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing) return;
  const pressed = pressedKeys(event);
  const typing = isTyping(event.target);
  for (const { handlers, inDialog } of listeners.toReversed()) {
    if (dialogInFront && !inDialog) continue;
    for (const [id, handler] of Object.entries(handlers()) as [ShortcutId, Handler | undefined][]) {
      if (handler === undefined || !isMeant(id, pressed, typing) || handler(event) === false) continue;
      event.preventDefault();
      return;
    }
  }
};

const isMeant = (id: ShortcutId, pressed: string, typing: boolean): boolean => {
  const shortcut: Shortcut = SHORTCUTS[id];
  if (typing && shortcut.whileTyping !== true) return false;
  if (!options.enabled && shortcut.fixed !== true && groupOf(id) !== 'general') return false;
  return keysOf(id, options.keys) === pressed;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'input:not([type=checkbox], [type=radio], [type=button], [type=range]), textarea, select',
    ));

interface Listener {
  handlers: () => ShortcutHandlers;
  inDialog: boolean;
}

export interface ShortcutOptions {
  enabled: boolean;
  /** Id -> keys that differ from the registry's. */
  keys: Readonly<Record<string, string>>;
}

type Handler = (event: KeyboardEvent) => void | false;
export type ShortcutHandlers = Partial<Record<ShortcutId, Handler>>;
