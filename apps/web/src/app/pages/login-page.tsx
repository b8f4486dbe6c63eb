import { Text } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/anchor-link';
import { useAuthStatus } from '../../features/auth/api/auth-status';
import { LoginForm } from '../../features/auth/components/login-form';
import { PATHS, safeNext } from '../../lib/paths';
import { VisitorLayout } from './visitor-layout';

const route = getRouteApi('/visitor/login');

/** Signs in, then leads to where one wanted to go. */
export const LoginPage = () => {
  const { t } = useTranslation();
  const { next } = route.useSearch();
  const router = useRouter();
  const status = useAuthStatus();
  return (
    <VisitorLayout title={t('auth.welcome')} lead={t('auth.loginLead')}>
      <LoginForm onSuccess={() => router.history.push(safeNext(next))} />
      {status.data?.registration === 'open' && (
        <Text size="sm" mt="lg" ta="center">
          {t('auth.noAccount')}{' '}
          <AnchorLink to={PATHS.register} search={{ next }}>
            {t('auth.createAccount')}
          </AnchorLink>
        </Text>
      )}
    </VisitorLayout>
  );
};
