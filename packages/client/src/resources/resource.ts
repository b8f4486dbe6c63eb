import type { createRequest } from '../create-request.js';

/** The one function through which every call goes. */
export type Request = ReturnType<typeof createRequest>['request'];

/** A part of a path: whatever it holds, it stays one part. */
export const part = encodeURIComponent;
