import type { Client } from '@easel/client';
import { createContext, useContext } from 'react';

/** The API client of this page; tests put their own here. */
export const ClientContext = createContext<Client | null>(null);

/** The API client of this page. */
export const useClient = (): Client => {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('useClient needs a ClientContext above it');
  return client;
};
