import { Menu, UnstyledButton } from '@mantine/core';
import {
  IconLogout,
  IconPalette,
  IconPlugConnected,
  IconSettings,
  IconShieldCog,
  IconTrash,
  IconUserCircle,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../components/use-notify';
import { useLogout } from '../../features/auth/api/logout';
import { PATHS } from '../../lib/paths';
import { queryKeys } from '../../lib/query-keys';
import classes from './studio-shell.module.css';

/** Who is signed in, and the ways to the settings and out. */
export const AccountMenu = ({ username, isAdmin }: { username: string; isAdmin: boolean }) => {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={220} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes.account} aria-label={t('nav.accountOf', { name: username })}>
          <IconUserCircle size={24} stroke={1.6} aria-hidden />
          <bdi>{username}</bdi>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={PATHS.settings} leftSection={<IconSettings size={16} aria-hidden />}>
          {t('nav.settings')}
        </Menu.Item>
        <Menu.Item
          component={Link}
          to={PATHS.providers}
          leftSection={<IconPlugConnected size={16} aria-hidden />}
        >
          {t('nav.providers')}
        </Menu.Item>
        <Menu.Item component={Link} to={PATHS.trash} leftSection={<IconTrash size={16} aria-hidden />}>
          {t('nav.trash')}
        </Menu.Item>
        {isAdmin && (
          <Menu.Item component={Link} to={PATHS.admin} leftSection={<IconShieldCog size={16} aria-hidden />}>
            {t('nav.admin')}
          </Menu.Item>
        )}
        <Menu.Item component={Link} to={PATHS.credits} leftSection={<IconPalette size={16} aria-hidden />}>
          {t('nav.credits')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
          {t('nav.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

/** A function that signs out and forgets everything that was shown. */
export const useSignOut = () => {
  const logout = useLogout();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { notifyError } = useNotify();
  return () =>
    logout.mutate(undefined, {
      onSuccess: () => {
        cache.removeQueries({ queryKey: queryKeys.me });
        void navigate({ to: PATHS.login }).then(() => cache.clear());
      },
      onError: notifyError,
    });
};
