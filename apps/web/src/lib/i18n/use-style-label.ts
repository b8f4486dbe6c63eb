import { useTranslation } from 'react-i18next';

/** A function that names a style in the reader's language; a style nobody translated keeps its own name. */
export const useStyleLabel = () => {
  const { t } = useTranslation();
  return (style: string): string => {
    if (style === 'storybook') return t('style.storybook');
    if (style === 'watercolour') return t('style.watercolour');
    return style === 'ink' ? t('style.ink') : style;
  };
};
