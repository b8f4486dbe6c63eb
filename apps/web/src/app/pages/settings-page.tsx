import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/page-heading';
import { useMe } from '../../features/auth/api/me';
import { PasswordForm } from '../../features/auth/components/password-form';
import { SessionList } from '../../features/auth/components/session-list';
import { LanguageSelect } from '../../features/preferences/components/language-select';
import { SchemeSelect } from '../../features/preferences/components/scheme-select';
import { useSignOut } from '../shell/use-sign-out';
import classes from './settings-page.module.css';

/** The account: how things look, the password, where one is signed in. */
export const SettingsPage = () => {
  const { t } = useTranslation();
  const me = useMe();
  const signOut = useSignOut();
  return (
    <div className={classes.page}>
      <PageHeading title={t('account.title')}>
        <Group gap="sm">
          {me.data && (
            <Text fw={500} span>
              <bdi>{me.data.username}</bdi>
            </Text>
          )}
          {me.data?.role === 'admin' && <Badge variant="light">{t('account.admin')}</Badge>}
          <Button variant="default" leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
            {t('nav.signOut')}
          </Button>
        </Group>
      </PageHeading>
      <Stack gap="lg">
        <Part title={t('account.appearance')}>
          <Stack>
            <SchemeSelect />
            <LanguageSelect />
          </Stack>
        </Part>
        <Part title={t('account.password')}>
          <Text size="sm" c="dimmed" mb="sm">
            {t('account.passwordNote')}
          </Text>
          <PasswordForm username={me.data?.username ?? ''} />
        </Part>
        <Part title={t('account.sessions')}>
          <SessionList />
        </Part>
      </Stack>
    </div>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} className={classes.part} p="lg" radius="lg">
      <Title order={2} size="h4" id={id} mb="sm">
        {title}
      </Title>
      {children}
    </Paper>
  );
};
