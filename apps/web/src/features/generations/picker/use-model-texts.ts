import type { ErrorParams, Model } from '@easel/shared';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../../lib/text/format';
import { useFailureText } from '../../../lib/i18n/use-error-text';
import { providerTitle } from '../../../lib/text/provider-title';
import { sketchbookModel } from '../../../lib/text/sketchbook-model';
import { isFree } from './search-models';

/** Functions that say what a model does, what a picture costs, and why it cannot be used. */
export const useModelTexts = () => {
  const { t, i18n } = useTranslation();
  const failureText = useFailureText();
  const money = (microUsd: number) => formatMoney(microUsd, i18n.language);
  return {
    /** Translated for the built-in ones, as the server tells it for others. */
    note: ({ name, description }: Pick<Model, 'name' | 'description'>): string => {
      const builtIn = sketchbookModel(name);
      return builtIn === null ? description : t(`create.modelNote.${builtIn.id}`);
    },
    price: ({ price }: Pick<Model, 'price'>): string => {
      if (isFree({ price })) return t('models.price.free');
      if (price.unit === 'megapixel' && price.perUnit !== null)
        return t('models.price.megapixel', { price: money(price.perUnit) });
      if (price.perImage !== null) return t('models.price.image', { price: money(price.perImage) });
      return t('models.price.unknown');
    },
    /** Who is asked to draw, in that order; somebody with several models for it is named once. */
    tries: (candidates: readonly Model[]): string =>
      t('models.tries', {
        list: [...new Set(candidates.map(({ provider }) => providerTitle(provider)))].join(
          t('models.thenNext'),
        ),
      }),
    /** With the cure; null for a model that can be used. What its note says already is left out. */
    whyNot: (model: Model): string | null => {
      if (model.available) return null;
      const told = model.unavailableReason ?? t('models.unavailable');
      const said = failureText({
        code: model.unavailableCode ?? '',
        params: { provider: providerTitle(model.provider), ...paramsOf(model) },
        message: told,
      }).trim();
      // A value is missing that only the server could have told.
      return /\{\w+\}/.test(said) ? told : said;
    },
  };
};

const paramsOf = ({ note, unavailableReason, unavailableParams }: Model): ErrorParams => {
  const params = unavailableParams ?? {};
  if (note === null) return params;
  const { hint } = params;
  if (typeof hint === 'string') return { ...params, hint: hint.replace(note, '').trim() };
  return unavailableReason?.includes(note) === true ? { ...params, hint: '' } : params;
};

/** True for a model that only lacks a connection, which the providers page can give it. */
export const isConnectable = ({ unavailableCode }: Pick<Model, 'unavailableCode'>): boolean =>
  unavailableCode !== null && CONNECTABLE.includes(unavailableCode);

const CONNECTABLE = ['provider_key_missing', 'provider_address_missing', 'provider_key_unreadable'];
