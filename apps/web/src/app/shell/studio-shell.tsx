import { ActionIcon } from '@mantine/core';
import {
  IconBrush,
  IconChartBar,
  IconCommand,
  IconFolder,
  IconPhoto,
  IconPlugConnected,
  IconTrash,
} from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../components/logo';
import { useMe } from '../../features/auth/api/me';
import { useSettings } from '../../features/preferences/api/get-settings';
import { usePreferences } from '../../features/preferences/hooks/use-preferences';
import { PATHS } from '../../lib/paths';
import { useOverlays } from '../palette/overlays';
import { AccountMenu } from './account-menu';
import { ConnectionNotice } from './connection-notice';
import classes from './studio-shell.module.css';
import { useEventStream } from './use-event-stream';

/** What stands around every page of somebody who is signed in. */
export const StudioShell = () => {
  const { t } = useTranslation();
  const me = useMe();
  const status = useEventStream(me.data?.id);
  usePreferences();
  const notice = useSettings().data?.instance.notice;
  const main = useFocusOnNavigation();
  const { openPalette, overlays } = useOverlays();
  const links = [
    { to: PATHS.create, label: t('nav.create'), Icon: IconBrush },
    { to: PATHS.gallery, label: t('nav.gallery'), Icon: IconPhoto },
    { to: PATHS.projects, label: t('nav.projects'), Icon: IconFolder },
    { to: PATHS.dashboard, label: t('nav.dashboard'), Icon: IconChartBar },
    // On a phone these two are in the account menu.
    { to: PATHS.trash, label: t('nav.trash'), Icon: IconTrash, wide: true },
    { to: PATHS.providers, label: t('nav.providers'), Icon: IconPlugConnected, wide: true },
  ];

  return (
    <>
      <a className={classes.skip} href="#main">
        {t('nav.skip')}
      </a>
      <header className={classes.header}>
        <Link to={PATHS.create} className={classes.brand}>
          <Logo />
          <span>Easel</span>
        </Link>
        <nav className={classes.nav} aria-label={t('nav.main')}>
          {links.map(({ to, label, Icon, wide }) => (
            <Link
              key={to}
              to={to}
              className={classes.link}
              data-wide={wide}
              activeOptions={{ exact: to === PATHS.create, includeSearch: false }}
            >
              <Icon size={20} stroke={1.7} aria-hidden />
              {label}
            </Link>
          ))}
        </nav>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('nav.palette')}
          title={`${t('nav.palette')} (Ctrl+K)`}
          onClick={openPalette}
        >
          <IconCommand size={18} aria-hidden />
        </ActionIcon>
        {me.data && <AccountMenu username={me.data.username} isAdmin={me.data.role === 'admin'} />}
      </header>
      <ConnectionNotice status={status} />
      {notice && (
        <Suspense>
          <InstanceNotice notice={notice} />
        </Suspense>
      )}
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      {overlays}
    </>
  );
};

// Most of the time there is none.
const InstanceNotice = lazy(async () => ({
  default: (await import('../../features/preferences/components/instance-notice')).InstanceNotice,
}));

/** A new page begins at its beginning for the keyboard too, but not the first one: that is the browser's. */
const useFocusOnNavigation = () => {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
};
