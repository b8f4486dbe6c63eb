import type { ProviderStatus } from '@easel/shared';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Over whose connection pictures are drawn. */
export const ProviderSource = ({ status }: { status: ProviderStatus }) => {
  const { t } = useTranslation();
  if (status.source === null || status.source === 'built_in') return null;
  return (
    <Text size="sm" c="dimmed">
      {t(`providers.source.${status.source}`)}
    </Text>
  );
};
