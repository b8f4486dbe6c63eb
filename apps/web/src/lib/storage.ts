/** Reads a JSON value kept in this browser; null when there is none or storage is switched off. */
export const readStored = (name: string): unknown => {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** Keeps a JSON value in this browser, if it lets us. */
export const writeStored = (name: string, value: unknown): void => {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Private windows and full storages refuse: the page works without.
  }
};

const PREFIX = 'easel.';
