import { useTranslation } from 'react-i18next';
import { formatMoney } from '../format';

/** A function that says what something will cost, in micro-USD: nothing, about so much, or that nobody knows. */
export const useCostText = () => {
  const { t, i18n } = useTranslation();
  return (microUsd: number | null): string =>
    microUsd === null
      ? t('models.cost.unknown')
      : microUsd === 0
        ? t('models.cost.free')
        : t('models.cost.estimate', { cost: formatMoney(microUsd, i18n.language) });
};
