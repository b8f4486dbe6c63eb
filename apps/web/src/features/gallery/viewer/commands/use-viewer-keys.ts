import type { Image } from '@easel/shared';
import type { RefObject } from 'react';
import type { ZoomRef } from 'yet-another-react-lightbox';
import type { ShortcutHandlers } from '../../../../lib/shortcuts/use-shortcuts';
import { useShortcuts } from '../../../../lib/shortcuts/use-shortcuts';
import { saveOriginal } from '../bar/download-menu';
import type { ViewerCommand } from './use-viewer-commands';

/** The keys of the viewer. Those pressed in a menu or a question over it are not for it. */
export const useViewerKeys = (options: ViewerKeyOptions): void => {
  const { content, enabled, commands, image, zoom, step, onInfo, onCompare, onClose } = options;
  const handlers: Record<string, () => void> = {
    'viewer.next': () => step(1),
    'viewer.previous': () => step(-1),
    'viewer.close': onClose,
    'viewer.zoomIn': () => zoom.current?.zoomIn(),
    'viewer.zoomOut': () => zoom.current?.zoomOut(),
    'viewer.zoomFit': () => zoom.current?.changeZoom(1),
    'viewer.info': onInfo,
    'viewer.compare': onCompare,
    'viewer.download': () => image !== undefined && saveOriginal(image),
  };
  for (const { shortcut, run } of commands) if (shortcut !== undefined) handlers[shortcut] = run;

  const ours = ({ target }: KeyboardEvent): boolean =>
    target === document.body || (target instanceof Node && content.current?.contains(target) === true);
  useShortcuts(
    Object.fromEntries(
      Object.entries(handlers).map(([id, run]) => [
        id,
        (event: KeyboardEvent) => {
          if (!ours(event)) return false;
          if (id === 'viewer.close' && leaveField(event.target, content.current)) return undefined;
          run();
          return undefined;
        },
      ]),
    ) as ShortcutHandlers,
    { enabled, inDialog: true },
  );
};

/** The first Escape leaves a field, which saves it; true when there was one to leave. */
const leaveField = (target: EventTarget | null, content: HTMLElement | null): boolean => {
  if (!(target instanceof HTMLElement) || !target.matches('input, textarea, select')) return false;
  target.blur();
  content?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
  return true;
};

interface ViewerKeyOptions {
  /** The dialog itself. */
  content: RefObject<HTMLElement | null>;
  /** False while something else stands over it. */
  enabled: boolean;
  commands: readonly ViewerCommand[];
  image: Image | undefined;
  zoom: RefObject<ZoomRef | null>;
  step: (by: 1 | -1) => void;
  onInfo: () => void;
  onCompare: () => void;
  onClose: () => void;
}
