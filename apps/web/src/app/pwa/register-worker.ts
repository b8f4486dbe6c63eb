/** Lets the app open without a network and be installed. After the first screen: the worker fetches the whole app. */
export const registerWorker = (): void => {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const register = () =>
    // Refused in private windows and over plain http beyond this machine: the app works without.
    void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
};

/** A page that was open while a new release came asks for files that are gone: it starts anew, once. */
export const reloadWhenOutdated = (): void => {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    if (Date.now() - last < 60_000) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    event.preventDefault();
    location.reload();
  });
};

const KEY = 'easel.reloaded-at';
