import { setTimeout as delay } from 'node:timers/promises';
import type { HttpResponse } from './http-client.js';
import { HttpFailure } from './http-failure.js';

/** Time and chance; tests pass their own. */
export interface Pace {
  /** In milliseconds since 1970. */
  now(): number;
  /** From 0 to just under 1. */
  random(): number;
  /** @throws the signal's reason as soon as that is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const realPace: Pace = {
  now: Date.now,
  random: Math.random,
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    await delay(ms, undefined, { signal }).catch(() => signal?.throwIfAborted());
  },
};

export interface RetryOptions<T> {
  /** The call's method: GET and HEAD may be repeated whatever happened, others only when surely not accepted. */
  method: string;
  /**
   * What an answer means beyond its status, where the provider says more: 'refused' if the job was surely not taken,
   * so that even a POST may be sent again; 'final' if trying again is pointless, such as a 429 for an empty account.
   */
  judge?: (answer: T, text: string) => 'refused' | 'final' | null;
  /** Calls in all; 4 unless given. */
  maxAttempts?: number;
  /** The first pause is at most this, each further one twice as much; 500 unless given. */
  baseMs?: number;
  /** No pause is longer. Whoever is asked to wait longer gives up at once; 30 000 unless given. */
  maxWaitMs?: number;
  signal?: AbortSignal;
  pace?: Pace;
}

/**
 * Makes a call, and makes it again when that can do no harm and may help. Gives the last answer or throws the last
 * failure; an abort while waiting throws an HttpFailure of its own.
 * @example
 * await retry(() => client.request({ url, method: 'POST', json, signal }), { method: 'POST', signal });
 */
export async function retry<T extends Answer>(call: () => Promise<T>, options: RetryOptions<T>): Promise<T> {
  const { maxAttempts = 4, baseMs = 500, maxWaitMs = 30_000, pace = realPace, signal } = options;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await settle(call);
    const { again, askedMs } = await weigh(outcome, options, pace);
    if (!again || attempt >= maxAttempts || (askedMs ?? 0) > maxWaitMs) {
      if ('failure' in outcome) throw outcome.failure;
      return outcome.answer;
    }
    if ('answer' in outcome) outcome.answer.discard?.();
    const spread = pace.random() * Math.min(maxWaitMs, baseMs * 2 ** (attempt - 1));
    // Never before the time that was asked for.
    const waitMs = Math.min(maxWaitMs, (askedMs ?? 0) + spread);
    await pace.sleep(waitMs, signal).catch((cause) => {
      throw new HttpFailure('aborted', 'The request was aborted between two tries', { sent: 'no', cause });
    });
  }
}

/**
 * How long a server asks to wait, in milliseconds, or null if it does not say.
 * @example retryAfterMs({ 'retry-after': '2' }) // 2000
 */
export function retryAfterMs(headers: Headers, text = '', now = Date.now()): number | null {
  const ms = Number.parseFloat(headers['retry-after-ms'] ?? '');
  if (ms >= 0) return ms;
  const fromHeader =
    parseMoment(headers['retry-after'], now) ??
    parseMoment(headers['ratelimit-reset'] ?? headers['x-ratelimit-reset'], now) ??
    // The newer form: RateLimit: "default";r=0;t=30
    parseMoment(/(?:^|[;,\s])t=(\d+)/.exec(headers.ratelimit ?? '')?.[1], now);
  if (fromHeader !== null) return fromHeader;
  const [, amount, unit = 's'] = waitText.exec(text.slice(0, 10_000)) ?? [];
  return amount === undefined ? null : toMs(amount, unit);
}

/** Seconds from now, seconds or milliseconds since 1970, a length of time such as 6m0s, or a date. */
function parseMoment(value: string | undefined, now: number): number | null {
  const written = value?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(written)) {
    const number = Number(written);
    if (number < 1e9) return Math.ceil(number * 1000);
    return Math.max(0, Math.ceil(number < 1e12 ? number * 1000 : number) - now);
  }
  if (/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(written)) {
    return [...written.matchAll(/([\d.]+)(ms|s|m|h)/g)].reduce(
      (sum, [, n = '', unit = '']) => sum + toMs(n, unit),
      0,
    );
  }
  // Date.parse would take a lone number or a half-written date for some year.
  const date = /\d:\d\d/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function toMs(amount: string, unit: string): number {
  const factor = /^(ms|milli)/i.test(unit) ? 1 : (unitMs[unit.charAt(0).toLowerCase()] ?? 1000);
  return Math.ceil(Number(amount) * factor);
}

async function weigh<T extends Answer>(outcome: Outcome<T>, { method, judge }: RetryOptions<T>, pace: Pace) {
  const safe = /^(get|head)$/i.test(method);
  if ('failure' in outcome) return { again: mayRepeat(outcome.failure, safe), askedMs: null };
  const { answer } = outcome;
  // What is no failure is the caller's to read.
  if (answer.status < 400) return { again: false, askedMs: null };
  const text = await answer.text().catch(() => '');
  const verdict = judge?.(answer, text) ?? null;
  const askedMs = retryAfterMs(answer.headers, text, pace.now());
  const refused =
    verdict === 'refused' ||
    answer.status === 429 ||
    (answer.status === 503 && answer.headers['retry-after'] !== undefined);
  return { again: verdict !== 'final' && (refused || (safe && passing.has(answer.status))), askedMs };
}

function mayRepeat(failure: unknown, safe: boolean): boolean {
  if (!(failure instanceof HttpFailure)) return false;
  const { kind, sent, status } = failure;
  // A status with a failure: a helper that takes nothing but 200, such as the download, turned it into one.
  if (kind === 'bad_response') return safe && status !== null && passing.has(status);
  const mayPass = kind === 'timeout' || kind === 'refused' || kind === 'reset';
  return mayPass && (safe || sent === 'no');
}

async function settle<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { answer: await call() };
  } catch (failure) {
    return { failure };
  }
}

const passing = new Set([408, 425, 429, 500, 502, 503, 504, 529]);
const unitMs: Record<string, number | undefined> = { s: 1000, m: 60_000, h: 3_600_000 };
const waitText =
  /\b(?:resets? in|try again in|retry (?:in|after)|available in|wait)\s*(?:about\s*)?~?\s*(\d+(?:\.\d+)?)\s*(milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|h)?\b/i;

type Headers = Readonly<Record<string, string | undefined>>;
type Answer = Pick<HttpResponse, 'status' | 'headers' | 'text'> & Partial<Pick<HttpResponse, 'discard'>>;
type Outcome<T> = { answer: T } | { failure: unknown };
