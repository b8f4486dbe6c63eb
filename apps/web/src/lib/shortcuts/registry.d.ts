/**
 * Every keyboard shortcut of the studio: what the handlers listen to, what the "?" sheet lists and what people can give
 * other keys to. Its name is the sentence `shortcuts.<group>.<name>`.
 */
export declare const SHORTCUTS: {
    readonly 'general.palette': {
        readonly keys: 'mod+k';
        readonly whileTyping: true;
    };
    readonly 'general.help': {
        readonly keys: '?';
    };
    readonly 'general.search': {
        readonly keys: '/';
    };
    readonly 'create.generate': {
        readonly keys: 'mod+enter';
        readonly whileTyping: true;
        readonly fixed: true;
    };
    readonly 'create.cancel': {
        readonly keys: 'shift+x';
    };
    readonly 'create.earlier': {
        readonly keys: 'alt+arrowup';
        readonly whileTyping: true;
    };
    readonly 'create.later': {
        readonly keys: 'alt+arrowdown';
        readonly whileTyping: true;
    };
    readonly 'create.prompt': {
        readonly keys: 'e';
    };
    readonly 'gallery.open': {
        readonly keys: 'enter';
        readonly fixed: true;
    };
    readonly 'gallery.select': {
        readonly keys: 'x';
    };
    readonly 'gallery.selectAll': {
        readonly keys: 'mod+a';
    };
    readonly 'gallery.clear': {
        readonly keys: 'escape';
        readonly fixed: true;
    };
    readonly 'gallery.favorite': {
        readonly keys: 'f';
    };
    readonly 'gallery.tag': {
        readonly keys: 't';
    };
    readonly 'gallery.move': {
        readonly keys: 'b';
    };
    readonly 'gallery.download': {
        readonly keys: 'shift+s';
    };
    readonly 'gallery.trash': {
        readonly keys: 'delete';
    };
    readonly 'gallery.delete': {
        readonly keys: 'shift+delete';
    };
    readonly 'gallery.goToDate': {
        readonly keys: 'g';
    };
    readonly 'gallery.nextDay': {
        readonly keys: 'd';
    };
    readonly 'gallery.previousDay': {
        readonly keys: 'shift+d';
    };
    readonly 'gallery.nextMonth': {
        readonly keys: 'm';
    };
    readonly 'gallery.previousMonth': {
        readonly keys: 'shift+m';
    };
    readonly 'gallery.nextYear': {
        readonly keys: 'y';
    };
    readonly 'gallery.previousYear': {
        readonly keys: 'shift+y';
    };
    readonly 'viewer.next': {
        readonly keys: 'arrowright';
        readonly fixed: true;
    };
    readonly 'viewer.previous': {
        readonly keys: 'arrowleft';
        readonly fixed: true;
    };
    readonly 'viewer.close': {
        readonly keys: 'escape';
        readonly fixed: true;
    };
    readonly 'viewer.zoomIn': {
        readonly keys: '+';
    };
    readonly 'viewer.zoomOut': {
        readonly keys: '-';
    };
    readonly 'viewer.zoomFit': {
        readonly keys: '0';
    };
    readonly 'viewer.info': {
        readonly keys: 'i';
    };
    readonly 'viewer.favorite': {
        readonly keys: 'f';
    };
    readonly 'viewer.remix': {
        readonly keys: 'r';
    };
    readonly 'viewer.useAll': {
        readonly keys: 'a';
    };
    readonly 'viewer.useSeed': {
        readonly keys: 's';
    };
    readonly 'viewer.usePrompt': {
        readonly keys: 'p';
    };
    readonly 'viewer.useSize': {
        readonly keys: 'z';
    };
    readonly 'viewer.reference': {
        readonly keys: 'u';
    };
    readonly 'viewer.compare': {
        readonly keys: 'c';
    };
    readonly 'viewer.copyPrompt': {
        readonly keys: 'y';
    };
    readonly 'viewer.variations': {
        readonly keys: 'v';
    };
    readonly 'viewer.download': {
        readonly keys: 'shift+d';
    };
    readonly 'viewer.trash': {
        readonly keys: 'delete';
    };
    readonly 'viewer.delete': {
        readonly keys: 'shift+delete';
    };
    readonly 'compare.swap': {
        readonly keys: 'c';
    };
    readonly 'compare.mode': {
        readonly keys: 'm';
    };
};
export type ShortcutId = keyof typeof SHORTCUTS;
/** Where a shortcut works. Two of one group, or one of them general, must not share a key. */
export type ShortcutGroup = 'general' | 'create' | 'gallery' | 'viewer' | 'compare';
export declare const SHORTCUT_IDS: ShortcutId[];
export declare const groupOf: (id: ShortcutId) => ShortcutGroup;
/** The shortcut that already has these keys where `id` works, if there is one. */
export declare const conflictOf: (id: ShortcutId, keys: string, changed: Readonly<Record<string, string>>) => ShortcutId | null;
/** The keys of a shortcut: those the person chose, else ours. */
export declare const keysOf: (id: ShortcutId, changed: Readonly<Record<string, string>>) => string;
export interface Shortcut {
    /** Modifiers `mod` (Ctrl, or Cmd on a Mac), `alt`, `shift`, then `KeyboardEvent.key` in lower case. */
    keys: string;
    /** Works in text fields too; then it needs a modifier. */
    whileTyping?: boolean;
    /** Cannot be given other keys. */
    fixed?: boolean;
}
