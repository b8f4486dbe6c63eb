import { useEffect } from 'react';

/**
 * What surrounds the viewer while it is there: the tab is named after the picture. Afterwards the tab has its name
 * again, and the focus goes where it came from unless the page has a better place for it.
 */
export const useComeBack = (name: string | undefined): void => {
  useEffect(() => {
    const opener = document.activeElement;
    const title = document.title;
    return () => {
      document.title = title;
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      }, PAGE_FIRST_MS);
    };
  }, []);
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · Easel`;
  }, [name]);
};

const PAGE_FIRST_MS = 50;
