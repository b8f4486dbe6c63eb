import { type RefObject, useLayoutEffect, useState } from 'react';

/** The element's width, and how far down the document it begins. */
export const useBox = (ref: RefObject<HTMLElement | null>): Box => {
  const [box, setBox] = useState<Box>({ width: window.innerWidth, top: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const width = element.clientWidth || window.innerWidth;
      const top = element.getBoundingClientRect().top + window.scrollY;
      setBox((known) => (known.width === width && known.top === top ? known : { width, top }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    // What stands above it moves it too.
    observer.observe(element);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return box;
};

interface Box {
  width: number;
  top: number;
}
