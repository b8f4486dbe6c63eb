import './app/theme/styles';
import { createClient } from '@easel/client';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers';
import { createAppRouter } from './app/router';
import { registerWorker, reloadWhenOutdated } from './app/pwa/register-worker';
import { createQueryClient } from './lib/create-query-client';
import { startI18n } from './lib/i18n/i18n';

const client = createClient();
const queryClient = createQueryClient(() => leave());
const router = createAppRouter({ client, queryClient });

// Whatever page finds the session gone, the way back after signing in leads to it.
const leave = () => {
  if (['/login', '/register'].includes(router.state.location.pathname)) return;
  const next = router.state.location.href;
  queryClient.clear();
  void router.navigate({ to: '/login', search: { next } });
};

reloadWhenOutdated();
await startI18n();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Providers client={client} queryClient={queryClient}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}
registerWorker();
