import { useEffect, useState } from 'react';

/**
 * False for what comes into the page while the window is scrolled faster than anybody can look: pictures that are gone
 * before they have loaded would only take time from the frames. True from the first calm moment on, and then for good.
 */
export const useCalm = (): boolean => {
  const [calm, setCalm] = useState(isCalm);
  useEffect(() => {
    if (calm) return undefined;
    const tell = () => setCalm(true);
    waiting.add(tell);
    return () => void waiting.delete(tell);
  }, [calm]);
  return calm;
};

/** Ten rows a second, in pixels a millisecond. */
const FAST = 2;
/** So long without a scroll event, in milliseconds, and it is calm. */
const PAUSE = 100;

const waiting = new Set<() => void>();
let hurried = false;
let watching = false;
let last = { top: 0, time: 0 };
let timer: ReturnType<typeof setTimeout> | undefined;

const isCalm = (): boolean => {
  if (!watching) {
    watching = true;
    last = { top: window.scrollY, time: performance.now() };
    window.addEventListener('scroll', watch, { passive: true });
  }
  return !hurried;
};

const watch = (): void => {
  const now = { top: window.scrollY, time: performance.now() };
  if (Math.abs(now.top - last.top) > FAST * Math.max(1, now.time - last.time)) hurried = true;
  last = now;
  clearTimeout(timer);
  timer = setTimeout(rest, PAUSE);
};

const rest = (): void => {
  hurried = false;
  for (const tell of waiting) tell();
};
