import { Badge, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconArrowRight, IconLogout } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel/panel';
import { useMe } from '../../../features/auth/api/me';
import { PasswordForm } from '../../../features/auth/components/password-form';
import { ProfileForm } from '../../../features/auth/components/profile-form';
import { SessionList } from '../../../features/auth/components/session-list';
import { PATHS } from '../../../lib/paths';
import { useSignOut } from '../../shell/use-sign-out';

/** Who one is here. */
export const ProfileTab = () => {
  const { t } = useTranslation();
  const me = useMe().data;
  const signOut = useSignOut();
  if (!me) return <Skeleton height={240} radius="lg" />;
  return (
    <>
      <Panel
        title={t('settings.tabs.profile')}
        lead={t('settings.lead.profile')}
        action={<Badge variant="light">{t(`settings.account.role.${me.role}`)}</Badge>}
      >
        <ProfileForm key={me.username} user={me} />
      </Panel>
      <Panel title={t('settings.profile.leave')} lead={t('settings.profile.leaveHint')}>
        <Button variant="default" leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
          {t('nav.signOut')}
        </Button>
      </Panel>
    </>
  );
};

/** The password, and where it was used. */
export const SecurityTab = () => {
  const { t } = useTranslation();
  const me = useMe().data;
  return (
    <>
      <Panel title={t('settings.account.password')} lead={t('settings.account.passwordNote')}>
        <PasswordForm username={me?.username ?? ''} />
      </Panel>
      <Panel title={t('settings.account.sessions')} lead={t('settings.account.sessionsNote')}>
        <SessionList />
      </Panel>
    </>
  );
};

/** The way to the page where keys are. */
export const KeysTab = () => {
  const { t } = useTranslation();
  return (
    <Panel title={t('settings.tabs.keys')} lead={t('settings.lead.keys')}>
      <Stack align="start">
        <Text size="sm">{t('settings.keys.text')}</Text>
        <Group>
          <Button
            component={Link}
            to={PATHS.providers}
            variant="default"
            rightSection={<IconArrowRight size={16} aria-hidden />}
          >
            {t('settings.keys.open')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
};
