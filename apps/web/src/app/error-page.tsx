import { Container } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../components/page-heading';
import { ProblemAlert } from '../components/problem-alert';

/** Stands where a page could not be shown, with what is known about the reason. */
export const ErrorPage = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Container component="main" size="sm" py="xl">
      <PageHeading title={t('error.page')} />
      <ProblemAlert error={error} onRetry={retry} />
    </Container>
  );
};
