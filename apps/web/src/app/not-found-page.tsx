import { Container } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../components/anchor-link';
import { EmptyState } from '../components/empty-state';
import { PageHeading } from '../components/page-heading';
import { PATHS } from '../lib/paths';

/** For an address that leads nowhere. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <Container component="main" size="sm" py="xl">
      <PageHeading title={t('notFound.title')} hidden />
      <EmptyState icon={<IconMapOff size={32} />} title={t('notFound.title')}>
        <p>{t('notFound.text')}</p>
        <AnchorLink to={PATHS.create}>{t('notFound.home')}</AnchorLink>
      </EmptyState>
    </Container>
  );
};
