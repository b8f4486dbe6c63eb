import { isProviderName, PROVIDERS } from '@easel/shared';

/** What a provider is called; its own id for one that this page does not know. */
export const providerTitle = (provider: string): string =>
  isProviderName(provider) ? PROVIDERS[provider].title : provider;
