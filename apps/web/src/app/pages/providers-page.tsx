import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/page-heading';
import { useMe } from '../../features/auth/api/me';
import { ProvidersOverview } from '../../features/providers/components/providers-overview';

/** Who can draw, over whose connection, and how to add one. */
export const ProvidersPage = () => {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <PageHeading title={t('providers.title')} />
      <Text c="dimmed" maw="46rem" mt="-0.6rem" mb="lg">
        {t('providers.lead')}
      </Text>
      <ProvidersOverview isAdmin={me.data?.role === 'admin'} />
    </>
  );
};
