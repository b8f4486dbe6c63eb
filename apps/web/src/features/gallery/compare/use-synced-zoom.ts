import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Where all pictures are looked at: how many times enlarged, and moved by which part of their frame. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

/** One view for several frames of equal size: wheel, pinch and drag in any of them move all. */
export const useSyncedZoom = (area: RefObject<HTMLElement | null>) => {
  const [view, setView] = useState(WHOLE);
  const zoomBy = useCallback((factor: number, at = { x: 0, y: 0 }) => {
    setView((known) => zoomed(known, factor, at));
  }, []);
  const pointers = useRef(new Map<number, { x: number; y: number }>());

  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    // The page must not scroll or zoom with it, which only a listener that is not passive can prevent.
    const wheel = (event: WheelEvent) => {
      const frame = frameOf(event.target);
      if (frame === null) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / 400), placeIn(frame, event));
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [area, zoomBy]);

  return {
    view,
    zoomBy,
    reset: useCallback(() => setView(WHOLE), []),
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: (event: PointerEvent) => {
        const before = pointers.current.get(event.pointerId);
        const frame = frameOf(event.target);
        if (before === undefined || frame === null) return;
        const now = { x: event.clientX, y: event.clientY };
        const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
        pointers.current.set(event.pointerId, now);
        if (other === undefined) {
          const { width, height } = frame.getBoundingClientRect();
          setView((known) =>
            kept({
              ...known,
              x: known.x + (now.x - before.x) / width,
              y: known.y + (now.y - before.y) / height,
            }),
          );
        } else {
          const middle = { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 };
          zoomBy(far(now, other) / Math.max(1, far(before, other)), placeIn(frame, middle));
        }
      },
      onPointerUp: (event: PointerEvent) => pointers.current.delete(event.pointerId),
      onPointerCancel: (event: PointerEvent) => pointers.current.delete(event.pointerId),
    },
  };
};

/** `at` stays where it is; both in parts of the frame from its middle. */
export const zoomed = ({ scale, x, y }: View, factor: number, at: { x: number; y: number }): View => {
  const next = Math.min(MOST, Math.max(1, scale * factor));
  const grown = next / scale;
  return kept({ scale: next, x: at.x - (at.x - x) * grown, y: at.y - (at.y - y) * grown });
};

/** No picture is moved out of its frame. */
const kept = ({ scale, x, y }: View): View => {
  const most = (scale - 1) / 2;
  const within = (value: number) => Math.min(most, Math.max(-most, value));
  return { scale, x: within(x), y: within(y) };
};

const frameOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-frame]') : null;

const placeIn = (frame: Element, { clientX, clientY }: { clientX: number; clientY: number }) => {
  const { left, top, width, height } = frame.getBoundingClientRect();
  return { x: (clientX - left) / width - 0.5, y: (clientY - top) / height - 0.5 };
};

const far = (one: { x: number; y: number }, other: { x: number; y: number }): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

const WHOLE: View = { scale: 1, x: 0, y: 0 };
const MOST = 12;

export type SyncedZoom = ReturnType<typeof useSyncedZoom>;
