import { PROVIDER_NAMES, type ProviderName, PROVIDERS } from '@easel/shared';
import { systemClock } from '../../../lib/clock.js';
import { silentLog } from '../../../lib/log.js';
import type { Providers } from '../../../providers/index.js';
import type { ProviderConnection } from '../../../providers/provider.js';
import { createConnectionCheck } from '../connection-check.js';
import type { KeyStore } from '../credentials.js';
import { drawSmallest } from './draw-smallest.js';

/** Checks every provider of the environment and the instance, one after the other. Gives how many failed. */
export const checkProviders = async (deps: CheckProvidersDeps): Promise<number> => {
  const { store, print } = deps;
  let configured = 0;
  let failures = 0;
  for (const provider of PROVIDER_NAMES) {
    const located = await store.locate(null, provider);
    if (located.source === 'built_in') continue;
    if (located.source === null && located.row === null) continue;
    configured += 1;
    const { title } = PROVIDERS[provider];
    if (located.source === null) {
      print(`${title}: FAILED, its saved key cannot be read with this ENCRYPTION_KEY`);
      failures += 1;
      continue;
    }
    print(`${title} (${located.source})`);
    if (!(await checkOne(provider, located.connection, deps))) failures += 1;
  }
  if (configured === 0) print('No provider is configured by the environment or for the whole instance.');
  return failures;
};

const checkOne = async (
  provider: ProviderName,
  connection: ProviderConnection,
  { providers, draws, stallMs, print }: CheckProvidersDeps,
): Promise<boolean> => {
  const check = createConnectionCheck({ providers, clock: systemClock, log: silentLog });
  const { error, account, balance, models } = await check(provider, connection);
  if (error) {
    print(`  FAILED   ${error.code}: ${error.message}`);
    return false;
  }
  print(`  account  ${account ?? 'not told'}`);
  print(`  balance  ${balance ?? 'not told'}`);
  print(`  models   ${models ?? 'not told'}`);
  if (!draws) return true;
  try {
    print(`  picture  ${await drawSmallest(providers[provider](connection), { stallMs })}`);
    return true;
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    const { apiKey } = connection;
    print(`  FAILED   no picture: ${apiKey === null ? text : text.replaceAll(apiKey, '[redacted]')}`);
    return false;
  }
};

interface CheckProvidersDeps {
  store: Pick<KeyStore, 'locate'>;
  providers: Providers;
  /** Whether each also draws a picture, which may cost something. */
  draws: boolean;
  /** How long a picture may make no progress, in milliseconds. */
  stallMs: number;
  print(line: string): void;
}
