import { Skeleton } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/anchor-link';
import { EmptyState } from '../../../components/empty-state';
import { PageHeading } from '../../../components/page-heading';
import { useMe } from '../../../features/auth/api/me';
import { loadTexts } from '../../../lib/i18n/i18n';
import { useCodeText } from '../../../lib/i18n/use-error-text';
import { PATHS } from '../../../lib/paths';

/** The door of the administration: what lies behind it is fetched for administrators alone. */
export const AdminPage = () => {
  const me = useMe().data;
  if (me?.role !== 'admin') return <Refused />;
  return (
    <Suspense fallback={<Skeleton height="60vh" radius="lg" />}>
      <AdminTabs meId={me.id} />
    </Suspense>
  );
};

const Refused = () => {
  const { t } = useTranslation();
  const { title, detail } = useCodeText()('forbidden');
  return (
    <>
      <PageHeading title={title} hidden />
      <EmptyState icon={<IconShieldLock size={32} />} title={title}>
        <p>{detail}</p>
        <AnchorLink to={PATHS.create}>{t('notFound.home')}</AnchorLink>
      </EmptyState>
    </>
  );
};

const AdminTabs = lazy(async () => {
  const [{ AdminTabs: component }] = await Promise.all([import('./admin-tabs'), loadTexts('admin')]);
  return { default: component };
});
