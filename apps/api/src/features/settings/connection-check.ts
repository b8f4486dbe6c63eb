import {
  type ConnectionTest,
  describeError,
  type ErrorCode,
  type ErrorParams,
  MODELS,
  type ProviderName,
  PROVIDERS,
} from '@easel/shared';
import { AppError } from '../../lib/app-error.js';
import type { Clock } from '../../lib/clock.js';
import { createRedactor } from '../../lib/http/http-failure.js';
import type { Log } from '../../lib/log.js';
import type { Providers } from '../../providers/index.js';
import type { ConnectionReport, ProviderConnection } from '../../providers/provider.js';

/** Asks a provider who we are over one connection. It costs nothing, and never throws: what went wrong is the answer. */
export type CheckConnection = (
  provider: ProviderName,
  connection: ProviderConnection,
) => Promise<ConnectionTest>;

export const createConnectionCheck =
  ({ providers, clock, log, patienceMs = PATIENCE_MS }: CheckDeps): CheckConnection =>
  async (name, connection) => {
    if (PROVIDERS[name].kind === 'built_in') return passed(BUILT_IN, clock.now());
    // Adapters hide keys already; a key that is stored with a test, or sent to a browser, would stay there.
    const redact = createRedactor(secretsOf(connection));
    const signal = AbortSignal.timeout(patienceMs);
    try {
      const provider = providers[name](connection);
      try {
        const report = await Promise.race([provider.check(signal), rejectionOf(signal)]);
        const { account, balance } = report;
        return passed(
          { ...report, account: account && redact(account), balance: balance && redact(balance) },
          clock.now(),
        );
      } finally {
        provider.close().catch(() => undefined);
      }
    } catch (error) {
      return failed(describe(error), clock.now());
    }

    function describe(error: unknown): { code: ErrorCode; params: ErrorParams } {
      const provider = PROVIDERS[name].title;
      if (signal.aborted && error === signal.reason) {
        const reason = `there was no answer within ${Math.ceil(patienceMs / 1000)} seconds`;
        return { code: 'provider_unreachable', params: { provider, reason } };
      }
      if (error instanceof AppError) return { code: error.code, params: redactParams(error.params, redact) };
      const text = redact(error instanceof Error ? (error.stack ?? error.message) : String(error));
      log.error({ provider: name, trouble: text }, 'a provider could not be checked');
      return { code: 'internal', params: {} };
    }
  };

/** A test that found what is wrong. */
export const failed = (
  { code, params }: { code: ErrorCode; params: ErrorParams },
  checkedAt: string,
): ConnectionTest => ({
  ok: false,
  checkedAt,
  account: null,
  balance: null,
  models: null,
  error: { code, params, message: describeError(code, params) },
});

const passed = ({ account, balance, models }: ConnectionReport, checkedAt: string): ConnectionTest => ({
  ok: true,
  checkedAt,
  account,
  balance,
  models,
  error: null,
});

const PATIENCE_MS = 15_000;

const BUILT_IN: ConnectionReport = {
  account: null,
  balance: null,
  models: MODELS.filter(({ provider }) => PROVIDERS[provider].kind === 'built_in').length,
};

const secretsOf = ({ apiKey }: ProviderConnection): string[] =>
  apiKey === null ? [] : [apiKey, Buffer.from(apiKey).toString('base64')];

const redactParams = (params: ErrorParams, redact: (text: string) => string): ErrorParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? redact(value) : value]),
  );

const rejectionOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

interface CheckDeps {
  providers: Providers;
  clock: Clock;
  log: Log;
  /** How long an answer may take in all, in milliseconds. */
  patienceMs?: number;
}
