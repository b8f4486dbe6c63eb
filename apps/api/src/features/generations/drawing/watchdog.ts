import { ProviderError } from '../../../providers/provider.js';

/**
 * A signal that also aborts when nothing was heard for `seconds`: time-outs count from the last progress, so that
 * eight images may take eight times as long as one.
 */
export const createWatchdog = (parent: AbortSignal, seconds: number) => {
  const silence = new AbortController();
  const start = () =>
    setTimeout(() => {
      silence.abort(
        new ProviderError('timed_out', { params: { seconds }, accepted: 'unknown', billed: 'unknown' }),
      );
    }, seconds * 1000);
  let timer = start();
  return {
    signal: AbortSignal.any([parent, silence.signal]),
    /** Something was heard. */
    reset: (): void => {
      clearTimeout(timer);
      timer = start();
    },
    /** It is over, one way or the other: whatever still waits for something is let go. */
    stop: (): void => {
      clearTimeout(timer);
      silence.abort(OVER);
    },
  };
};

const OVER = new Error('the drawing is over');
