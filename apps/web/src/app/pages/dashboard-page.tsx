import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/page-heading';

export const DashboardPage = () => {
  const { t } = useTranslation();
  return <PageHeading title={t('nav.dashboard')} />;
};
