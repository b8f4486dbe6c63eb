import { useTranslation } from 'react-i18next';

/** A function that says what a parameter is called; a provider's own one keeps its name. */
export const useParameterName = () => {
  const { t } = useTranslation();
  return (name: string): string => {
    switch (name) {
      case 'steps':
      case 'guidance':
      case 'strength':
        return t(`models.parameter.${name}`);
      case 'prompt':
      case 'negativePrompt':
      case 'seed':
      case 'style':
      case 'count':
        return t(`create.${name}`);
      case 'size':
      case 'model':
        return t(`viewer.${name}`);
      default:
        return name.replaceAll('_', ' ');
    }
  };
};
