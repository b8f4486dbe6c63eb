import { isDeepStrictEqual } from 'node:util';
import type { Warning } from '@easel/shared';

/** Adds a warning unless the same is there already. */
export const addWarning = (warnings: Warning[], warning: Warning): void => {
  const same = ({ code, params }: Warning) =>
    code === warning.code && isDeepStrictEqual({ ...params }, { ...warning.params });
  if (!warnings.some(same)) warnings.push(warning);
};
