import 'i18next';
import type { en } from './en';
import type { PartTexts } from './text-parts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en & PartTexts };
  }
}
