import { Container } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../components/page-heading';
import { ProblemAlert } from '../components/problem-alert';

/** Stands where the whole window could not be shown. */
export const ErrorPage = (props: ErrorComponentProps) => (
  <Container component="main" size="sm" py="xl">
    <PageError {...props} />
  </Container>
);

/** Stands where a page could not be shown, within the shell, with what is known about the reason. */
export const PageError = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageHeading title={t('error.page')} />
      <ProblemAlert error={error} onRetry={retry} />
    </>
  );
};
