import { SKETCHBOOK_STYLE_IDS } from '@easel/shared';
import { useTranslation } from 'react-i18next';

/** A function that names a style in the reader's language; a style nobody translated keeps its own name. */
export const useStyleLabel = () => {
  const { t } = useTranslation();
  return (style: string): string => {
    const known = SKETCHBOOK_STYLE_IDS.find((id) => id === style);
    return known === undefined ? style : t(`style.${known}`);
  };
};
