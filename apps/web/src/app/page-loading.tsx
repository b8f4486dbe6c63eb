import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** While a page, or the answer whether somebody is signed in, takes longer than a moment. */
export const PageLoading = () => {
  const { t } = useTranslation();
  return (
    <Center mih="60dvh">
      <Loader aria-label={t('nav.loading')} />
    </Center>
  );
};
