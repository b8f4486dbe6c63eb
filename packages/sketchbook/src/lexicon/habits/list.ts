/** Names parted by white space. */
export const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));
