import { Menu, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLogout, IconSettings, IconUserCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLogout } from '../../features/auth/api/logout';
import { useErrorText } from '../../lib/i18n/use-error-text';
import { PATHS } from '../../lib/paths';
import classes from './studio-shell.module.css';

/** Who is signed in, and the ways to the account page and out. */
export const AccountMenu = ({ username }: { username: string }) => {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton className={classes.account} aria-label={t('nav.accountOf', { name: username })}>
          <IconUserCircle size={24} stroke={1.6} aria-hidden />
          <bdi>{username}</bdi>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={PATHS.account} leftSection={<IconSettings size={16} aria-hidden />}>
          {t('nav.settings')}
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
  const errorText = useErrorText();
  return () =>
    logout.mutate(undefined, {
      onSuccess: async () => {
        cache.removeQueries({ queryKey: ['me'] });
        await navigate({ to: PATHS.login });
        cache.clear();
      },
      onError: (error) => {
        const { title, detail } = errorText(error);
        notifications.show({ color: 'red', title, message: detail });
      },
    });
};
