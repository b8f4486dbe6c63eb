import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Which picture is shown. Steps are taken here at once; the page, and with it the address, is told when they come to
 * rest, so that a key held down is not a hundred navigations. What the page says by itself (Back, a link) wins.
 */
export const usePosition = (imageId: string, onShow: (id: string) => void) => {
  const [state, setState] = useState<Position>({ id: imageId, page: imageId, sent: [] });
  if (imageId !== state.page) {
    const own = state.sent.indexOf(imageId);
    setState(
      own >= 0
        ? { ...state, page: imageId, sent: state.sent.slice(own + 1) }
        : { id: imageId, page: imageId, sent: [] },
    );
  }
  const { id, page, sent } = state;
  const told = sent.at(-1) ?? page;

  const newest = useRef(onShow);
  useEffect(() => {
    newest.current = onShow;
  });
  useEffect(() => {
    if (id === told) return;
    const timer = setTimeout(() => {
      setState((known) => ({ ...known, sent: [...known.sent, id] }));
      newest.current(id);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [id, told]);

  const go = useCallback((next: string) => setState((known) => ({ ...known, id: next })), []);
  return { id, atRest: id === told, go };
};

/** Shorter than a key repeats at first, longer than it repeats then. */
const REST_MS = 120;

interface Position {
  id: string;
  /** What the page said last. */
  page: string;
  /** What the page was told and has not said yet. */
  sent: string[];
}
