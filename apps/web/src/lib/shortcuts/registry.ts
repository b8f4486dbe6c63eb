/**
 * Every keyboard shortcut of the studio: what the handlers listen to, what the "?" sheet lists and what people can give
 * other keys to. Its name is the sentence `shortcuts.<group>.<name>`.
 */
export const SHORTCUTS = {
  'general.palette': { keys: 'mod+k', whileTyping: true },
  'general.help': { keys: '?' },
  'general.search': { keys: '/' },
  'create.generate': { keys: 'mod+enter', whileTyping: true, fixed: true },
  'create.cancel': { keys: 'shift+x' },
  'create.earlier': { keys: 'alt+arrowup', whileTyping: true },
  'create.later': { keys: 'alt+arrowdown', whileTyping: true },
  'create.prompt': { keys: 'e' },
  'gallery.open': { keys: 'enter', fixed: true },
  'gallery.select': { keys: 'x' },
  'gallery.selectAll': { keys: 'mod+a' },
  'gallery.clear': { keys: 'escape', fixed: true },
  'gallery.favorite': { keys: 'f' },
  'gallery.tag': { keys: 't' },
  'gallery.move': { keys: 'b' },
  'gallery.download': { keys: 'shift+s' },
  'gallery.trash': { keys: 'delete' },
  'gallery.delete': { keys: 'shift+delete' },
  'gallery.goToDate': { keys: 'g' },
  'gallery.nextDay': { keys: 'd' },
  'gallery.previousDay': { keys: 'shift+d' },
  'gallery.nextMonth': { keys: 'm' },
  'gallery.previousMonth': { keys: 'shift+m' },
  'gallery.nextYear': { keys: 'y' },
  'gallery.previousYear': { keys: 'shift+y' },
  'viewer.next': { keys: 'arrowright', fixed: true },
  'viewer.previous': { keys: 'arrowleft', fixed: true },
  'viewer.close': { keys: 'escape', fixed: true, whileTyping: true },
  'viewer.zoomIn': { keys: '+' },
  'viewer.zoomOut': { keys: '-' },
  'viewer.zoomFit': { keys: '0' },
  'viewer.info': { keys: 'i' },
  'viewer.favorite': { keys: 'f' },
  'viewer.remix': { keys: 'r' },
  'viewer.useAll': { keys: 'a' },
  'viewer.useSeed': { keys: 's' },
  'viewer.usePrompt': { keys: 'p' },
  'viewer.useSize': { keys: 'z' },
  'viewer.reference': { keys: 'u' },
  'viewer.compare': { keys: 'c' },
  'viewer.copyPrompt': { keys: 'y' },
  'viewer.variations': { keys: 'v' },
  'viewer.download': { keys: 'shift+d' },
  'viewer.trash': { keys: 'delete' },
  'viewer.delete': { keys: 'shift+delete' },
  'compare.swap': { keys: 'c' },
  'compare.mode': { keys: 'm' },
} as const satisfies Record<`${ShortcutGroup}.${string}`, Shortcut>;

export type ShortcutId = keyof typeof SHORTCUTS;

/** Where a shortcut works. Two of one group, or one of them general, must not share a key. */
export type ShortcutGroup = 'general' | 'create' | 'gallery' | 'viewer' | 'compare';

export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as ShortcutId[];

export const groupOf = (id: ShortcutId): ShortcutGroup => id.split('.')[0] as ShortcutGroup;

/** The shortcut that already has these keys where `id` works, if there is one. */
export const conflictOf = (
  id: ShortcutId,
  keys: string,
  changed: Readonly<Record<string, string>>,
): ShortcutId | null =>
  SHORTCUT_IDS.find(
    (other) =>
      other !== id &&
      keysOf(other, changed) === keys &&
      (groupOf(other) === groupOf(id) || groupOf(other) === 'general' || groupOf(id) === 'general'),
  ) ?? null;

/** The keys of a shortcut: those the person chose, else ours. */
export const keysOf = (id: ShortcutId, changed: Readonly<Record<string, string>>): string => {
  const shortcut: Shortcut = SHORTCUTS[id];
  return shortcut.fixed === true ? shortcut.keys : (changed[id] ?? shortcut.keys);
};

export interface Shortcut {
  /** Modifiers `mod` (Ctrl, or Cmd on a Mac), `alt`, `shift`, then `KeyboardEvent.key` in lower case. */
  keys: string;
  /** Works in text fields too; then it needs a modifier. */
  whileTyping?: boolean;
  /** Cannot be given other keys. */
  fixed?: boolean;
}
