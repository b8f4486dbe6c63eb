import { type Client, NetworkError } from '@easel/client';
import type { DashboardQuery, PublicUser } from '@easel/shared';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { authStatusQuery } from '../features/auth/api/auth-status';
import { meQuery } from '../features/auth/api/me';
import { gallerySearch } from '../lib/gallery/gallery-search';
import { IMAGE_USES, type ImageUse } from '../features/generations/model/image-uses';
import { loadTexts } from '../lib/i18n/i18n';
import type { TextPart } from '../lib/i18n/text-parts';
import { PATHS, safeNext } from '../lib/paths';
import { queryKeys } from '../lib/query-keys';
import { readStored, writeStored } from '../lib/storage';
import { ErrorPage, PageError } from './error-page';
import { NotFoundPage } from './not-found-page';
import { PageLoading } from './page-loading';
import { ADMIN_TABS, SETTINGS_TABS, tabSearch } from './pages/tabs/tabs';
import { StudioShell } from './shell/studio-shell';

/** The app's router, over one client and one cache. */
export const createAppRouter = (context: RouterContext) =>
  createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    // A grid knows better where it was: by the picture, not by the pixel.
    scrollRestoration: ({ location }) =>
      location.pathname !== PATHS.gallery && location.pathname !== PATHS.trash,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: PageLoading,
    defaultPendingMs: 500,
  });

const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, errorComponent: ErrorPage });

const studio = createRoute({
  getParentRoute: () => root,
  id: 'studio',
  beforeLoad: async ({ context, location }) => {
    if (await isSignedIn(context)) return;
    const { firstAccount } = await context.queryClient.fetchQuery(authStatusQuery(context.client));
    throw redirect({
      to: firstAccount ? PATHS.register : PATHS.login,
      search: location.href === PATHS.create ? {} : { next: location.href },
    });
  },
  component: StudioShell,
  errorComponent: ErrorPage,
});

const visitor = createRoute({
  getParentRoute: () => root,
  id: 'visitor',
  validateSearch: (search): { next?: string } =>
    typeof search['next'] === 'string' ? { next: search['next'] } : {},
  beforeLoad: async ({ context, search }) => {
    if (await isSignedIn(context)) throw redirect({ href: safeNext(search.next) });
  },
  component: Outlet,
});

const login = createRoute({
  getParentRoute: () => visitor,
  path: PATHS.login,
  component: lazyRouteComponent(() => import('./pages/login-page'), 'LoginPage'),
});

const register = createRoute({
  getParentRoute: () => visitor,
  path: PATHS.register,
  component: lazyRouteComponent(() => import('./pages/register-page'), 'RegisterPage'),
});

/** A page that comes together with the sentences it alone needs. */
function withTexts<T>(part: TextPart, load: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [page] = await Promise.all([load(), loadTexts(part)]);
    return page;
  };
}

const imageSearch = ({ image, compare }: Record<string, unknown>): { image?: string; compare?: string } => ({
  ...(typeof image === 'string' ? { image } : {}),
  ...(typeof image === 'string' && typeof compare === 'string' ? { compare } : {}),
});

// Words that look like a number arrive as one.
const promptSearch = ({ prompt }: Record<string, unknown>): { prompt?: string } =>
  (typeof prompt === 'string' && prompt !== '') || typeof prompt === 'number'
    ? { prompt: String(prompt) }
    : {};

const create = createRoute({
  getParentRoute: () => studio,
  path: PATHS.create,
  validateSearch: (search: Record<string, unknown>): CreateSearch => {
    const use = IMAGE_USES.find((known) => known === search['use']);
    const from = typeof search['from'] === 'string' ? search['from'] : undefined;
    return {
      ...imageSearch(search),
      ...(from !== undefined && use !== undefined ? { from, use } : {}),
      ...promptSearch(search),
    };
  },
  component: lazyRouteComponent(() => import('./pages/create-page'), 'CreatePage'),
});

const gallery = createRoute({
  getParentRoute: () => studio,
  path: PATHS.gallery,
  validateSearch: gallerySearch,
  component: lazyRouteComponent(
    withTexts('gallery', () => import('./pages/gallery-page')),
    'GalleryPage',
  ),
});

const trash = createRoute({
  getParentRoute: () => studio,
  path: PATHS.trash,
  validateSearch: gallerySearch,
  component: lazyRouteComponent(
    withTexts('gallery', () => import('./pages/trash-page')),
    'TrashPage',
  ),
});

const projects = createRoute({
  getParentRoute: () => studio,
  path: PATHS.projects,
  component: lazyRouteComponent(
    withTexts('projects', () => import('./pages/projects-page')),
    'ProjectsPage',
  ),
});

const dashboard = createRoute({
  getParentRoute: () => studio,
  path: PATHS.dashboard,
  validateSearch: ({ days, scope }: Record<string, unknown>): DashboardQuery => ({
    ...(days === 7 || days === 90 || days === 365 ? { days } : {}),
    ...(scope === 'all' ? { scope } : {}),
  }),
  component: lazyRouteComponent(
    withTexts('dashboard', () => import('./pages/dashboard-page')),
    'DashboardPage',
  ),
});

const settings = createRoute({
  getParentRoute: () => studio,
  path: PATHS.settings,
  validateSearch: tabSearch(SETTINGS_TABS),
  component: lazyRouteComponent(
    withTexts('settings', () => import('./pages/settings/settings-page')),
    'SettingsPage',
  ),
});

const admin = createRoute({
  getParentRoute: () => studio,
  path: PATHS.admin,
  validateSearch: tabSearch(ADMIN_TABS),
  component: lazyRouteComponent(() => import('./pages/admin/admin-page'), 'AdminPage'),
});

// Its address before the settings got a page of their own.
const account = createRoute({
  getParentRoute: () => studio,
  path: '/account',
  beforeLoad: () => {
    throw redirect({ to: PATHS.settings });
  },
});

const providers = createRoute({
  getParentRoute: () => studio,
  path: PATHS.providers,
  component: lazyRouteComponent(
    withTexts('providers', () => import('./pages/providers-page')),
    'ProvidersPage',
  ),
});

const credits = createRoute({
  getParentRoute: () => root,
  path: PATHS.credits,
  component: lazyRouteComponent(
    withTexts('credits', () => import('./credits/credits-page')),
    'CreditsPage',
  ),
});

const routeTree = root.addChildren([
  studio.addChildren([create, gallery, projects, dashboard, trash, settings, admin, account, providers]),
  visitor.addChildren([login, register]),
  credits,
]);

const isSignedIn = async ({ client, queryClient }: RouterContext): Promise<boolean> => {
  try {
    const me = await queryClient.ensureQueryData(meQuery(client));
    writeStored('me', me);
    return me !== null;
  } catch (error) {
    // Without a connection the studio still stands, with what this browser knows; the server decides once it is back.
    const last = readStored('me') as PublicUser | null;
    if (!(error instanceof NetworkError) || last === null) throw error;
    queryClient.setQueryData(queryKeys.me, last);
    return true;
  }
};

interface CreateSearch {
  image?: string;
  compare?: string;
  from?: string;
  use?: ImageUse;
  prompt?: string;
}

interface RouterContext {
  client: Client;
  queryClient: QueryClient;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
