import type { Client } from '@easel/client';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ClientContext } from '../lib/client-context';
import classes from './providers.module.css';
import { cssVariablesResolver, theme } from './theme/theme';

/** Everything a page finds around itself: colours, the API client, the cache, messages. */
export const Providers = ({ client, queryClient, env = 'default', children }: ProvidersProps) => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariablesResolver}
    colorSchemeManager={colorSchemeManager}
    defaultColorScheme="auto"
    env={env}
  >
    <ClientContext value={client}>
      <QueryClientProvider client={queryClient}>
        {children}
        <Notifications
          position="bottom-center"
          zIndex={10_000}
          limit={3}
          classNames={{ root: classes.messages }}
        />
      </QueryClientProvider>
    </ClientContext>
  </MantineProvider>
);

// The same place is read by color-scheme.js before the first paint.
const colorSchemeManager = localStorageColorSchemeManager({ key: 'easel.color-scheme' });

interface ProvidersProps {
  client: Client;
  queryClient: QueryClient;
  /** `test` switches transitions off. */
  env?: 'default' | 'test';
  children: ReactNode;
}
