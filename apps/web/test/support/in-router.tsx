import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Puts parts with links in them into a router of their own, as the page at "/". */
export const inRouter = async (ui: ReactNode): Promise<ReactNode> => {
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({ getParentRoute: () => root, path: '/', component: () => ui });
  const router = createRouter({ routeTree: root.addChildren([page]), history: createMemoryHistory() });
  await router.load();
  // The types of links are those of the app's router, which this one only stands for.
  return <RouterProvider router={router as never} />;
};
