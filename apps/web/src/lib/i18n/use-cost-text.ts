import { useTranslation } from 'react-i18next';
import { formatMoney } from '../text/format';

/**
 * A function that says what something will cost, in micro-USD: nothing, about so much, or that nobody knows. `atMost` is
 * what it costs if another than the first has to draw it.
 */
export const useCostText = () => {
  const { t, i18n } = useTranslation();
  const money = (microUsd: number) => formatMoney(microUsd, i18n.language);
  return (microUsd: number | null, atMost: number | null = microUsd): string => {
    if (microUsd === null) return t('models.cost.unknown');
    const first =
      microUsd === 0 ? t('models.cost.free') : t('models.cost.estimate', { cost: money(microUsd) });
    if (atMost === null) return `${first}${t('models.cost.elseUnknown')}`;
    return atMost > microUsd ? `${first}${t('models.cost.elseAtMost', { cost: money(atMost) })}` : first;
  };
};
