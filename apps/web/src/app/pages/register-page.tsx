import { Skeleton, Text } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/anchor-link';
import { ProblemAlert } from '../../components/problem-alert';
import { useAuthStatus } from '../../features/auth/api/auth-status';
import { RegisterForm } from '../../features/auth/components/register-form';
import { PATHS, safeNext } from '../../lib/paths';
import { VisitorLayout } from './visitor-layout';

const route = getRouteApi('/visitor/register');

/** Makes an account: the first one of an instance with a word of welcome, later ones if they are allowed. */
export const RegisterPage = () => {
  const { t } = useTranslation();
  const { next } = route.useSearch();
  const router = useRouter();
  const status = useAuthStatus();

  const first = status.data?.firstAccount === true;
  const closed = status.data?.registration === 'closed' && !first;
  const [title, lead] = first
    ? [t('auth.firstTitle'), t('auth.firstLead')]
    : closed
      ? [t('auth.closedTitle'), t('auth.closedText')]
      : [t('auth.registerTitle'), t('auth.registerLead')];

  return (
    <VisitorLayout title={title} lead={lead}>
      {status.isPending && <Skeleton height={220} />}
      {status.isError && <ProblemAlert error={status.error} onRetry={() => void status.refetch()} />}
      {status.data !== undefined && !closed && (
        <RegisterForm status={status.data} onSuccess={() => router.history.push(safeNext(next))} />
      )}
      {!first && (
        <Text size="sm" mt="lg" ta="center">
          {t('auth.haveAccount')}{' '}
          <AnchorLink to={PATHS.login} search={{ next }}>
            {t('auth.signIn')}
          </AnchorLink>
        </Text>
      )}
    </VisitorLayout>
  );
};
