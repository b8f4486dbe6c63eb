/** Why a running job is aborted: its owner cancelled it, or the server stops. */
export const CANCELLED = new Error('cancelled by its owner');
export const SHUTDOWN = new Error('the server is stopping');
