import type { ErrorCode, ProviderName, ProviderStatus } from '@easel/shared';
import type { ProviderConnection } from '../provider.js';

/** Knows over which connection a person's pictures are drawn: their own, the instance's, or the environment's. */
export interface Credentials {
  find(ownerId: string, provider: ProviderName): Promise<FoundConnection | MissingConnection>;
}

export interface FoundConnection {
  source: NonNullable<ProviderStatus['source']>;
  connection: ProviderConnection;
}

/** Why there is none: `provider_key_missing`, `provider_address_missing` or `provider_key_unreadable`. */
export interface MissingConnection {
  source: null;
  code: ErrorCode;
}
