import { type RefObject, useEffect, useState } from 'react';

/** Whether somebody holds on to a picture: one has the focus, or a pointer is down on it. */
export const useHold = (box: RefObject<HTMLElement | null>, tilesOf: unknown): boolean => {
  const [focused, setFocused] = useState(false);
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onFocusOut = ({ relatedTarget }: FocusEvent) =>
      setFocused(relatedTarget instanceof Node && element.contains(relatedTarget));
    const onFocusIn = () => setFocused(true);
    const press = () => setPressed(true);
    const release = () => setPressed(false);
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    element.addEventListener('pointerdown', press);
    for (const name of RELEASES) window.addEventListener(name, release);
    return () => {
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
      element.removeEventListener('pointerdown', press);
      for (const name of RELEASES) window.removeEventListener(name, release);
    };
  }, [box]);
  // A picture that goes away takes its focus along without a word.
  useEffect(() => {
    const look = requestAnimationFrame(() =>
      setFocused(box.current?.contains(document.activeElement) === true),
    );
    return () => cancelAnimationFrame(look);
  }, [box, tilesOf]);
  return focused || pressed;
};

const RELEASES = ['pointerup', 'pointercancel', 'dragend'];
