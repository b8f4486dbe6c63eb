import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/page-heading';

export const AdminPage = () => {
  const { t } = useTranslation();
  return <PageHeading title={t('nav.admin')} />;
};
