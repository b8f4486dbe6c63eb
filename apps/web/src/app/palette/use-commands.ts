import type { Preferences } from '@easel/shared';
import {
  IconBookmark,
  IconBrush,
  IconChartBar,
  IconDeviceDesktop,
  IconFolder,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconPhoto,
  IconPlugConnected,
  IconSettings,
  IconShieldCog,
  IconSun,
  IconTrash,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../features/auth/api/me';
import { useSearches } from '../../features/gallery/api/searches/list-searches';
import { useProjects } from '../../features/projects/api/list-projects';
import { useUpdateSettings } from '../../features/preferences/api/update-settings';
import { PATHS } from '../../lib/paths';
import { useSignOut } from '../shell/use-sign-out';
import type { Command } from './command';

/** All that can be done from anywhere, as this person may do it. */
export const useCommands = (showShortcuts: () => void): Command[] => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { mutate: save } = useUpdateSettings();
  const projects = useProjects().data?.items ?? [];
  const searches = useSearches().data?.items ?? [];
  const isAdmin = useMe().data?.role === 'admin';

  const page = (id: keyof typeof PATHS, label: string, Icon: Command['Icon']): Command => ({
    id,
    group: 'pages',
    label,
    Icon,
    run: () => void navigate({ to: PATHS[id] }),
  });
  const scheme = (id: Preferences['theme'], Icon: Command['Icon']): Command => ({
    id: `scheme-${id}`,
    group: 'actions',
    label: t(`palette.${id}`),
    Icon,
    run: () => save({ theme: id }),
  });

  return [
    page('create', t('nav.create'), IconBrush),
    page('gallery', t('nav.gallery'), IconPhoto),
    page('projects', t('nav.projects'), IconFolder),
    page('dashboard', t('nav.dashboard'), IconChartBar),
    page('trash', t('nav.trash'), IconTrash),
    page('providers', t('nav.providers'), IconPlugConnected),
    page('settings', t('nav.settings'), IconSettings),
    ...(isAdmin ? [page('admin', t('nav.admin'), IconShieldCog)] : []),
    scheme('light', IconSun),
    scheme('dark', IconMoon),
    scheme('auto', IconDeviceDesktop),
    {
      id: 'shortcuts',
      group: 'actions',
      label: t('palette.shortcuts'),
      Icon: IconKeyboard,
      run: showShortcuts,
    },
    ...projects
      .filter(({ archived }) => !archived)
      .map(
        ({ id, name }): Command => ({
          id,
          group: 'projects',
          label: name,
          Icon: IconFolder,
          run: () => void navigate({ to: PATHS.gallery, search: { project: id } }),
        }),
      ),
    ...searches.map(
      ({ id, name, query }): Command => ({
        id,
        group: 'searches',
        label: name,
        Icon: IconBookmark,
        run: () => void navigate({ href: `${PATHS.gallery}?${query}` }),
      }),
    ),
    { id: 'sign-out', group: 'actions', label: t('nav.signOut'), Icon: IconLogout, run: signOut },
  ];
};
