import { isDeepStrictEqual } from 'node:util';
import type { Warning } from '@easel/shared';

/** Adds a warning unless the same is there already. */
export const addWarning = (warnings: Warning[], warning: Warning): void => {
  if (!warnings.some((known) => isSame(known, warning))) warnings.push(warning);
};

/** Takes warnings out again that turned out not to be so. */
export const removeWarnings = (warnings: Warning[], untrue: readonly Warning[]): void => {
  const kept = warnings.filter((warning) => !untrue.some((one) => isSame(one, warning)));
  warnings.splice(0, warnings.length, ...kept);
};

const isSame = (a: Warning, b: Warning): boolean =>
  a.code === b.code && isDeepStrictEqual({ ...a.params }, { ...b.params });
