import type { GalleryFilter } from '@easel/shared';
import { useTranslation } from 'react-i18next';
import type { FilterField } from '../../../lib/gallery/gallery-search';
import { useModelName } from '../../../lib/models/use-model-name';
import { localeOf } from '../../../lib/text/format';
import { providerTitle } from '../../../lib/text/provider-title';
import { useProjectNames } from '../api/views/list-projects';
import { localDay, toDate } from '../timeline/local-day';

/** What the values of filters are called. `models`: whether any of them is a model. */
export const useFilterNames = (models: boolean) => {
  const { t, i18n } = useTranslation();
  const projects = useProjectNames();
  const modelName = useModelName(models);
  const projectName = (id: string | null) =>
    id === null || id === 'none'
      ? t('gallery.noProject')
      : (projects.data?.items.find((project) => project.id === id)?.name ?? t('gallery.unknownProject'));
  const date = (day: string) =>
    new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'medium' }).format(toDate(day));

  /** One active filter as a short sentence. */
  const say = (field: FilterField, filter: GalleryFilter): string => {
    switch (field) {
      case 'q':
        return `“${filter.q ?? ''}”`;
      case 'favorite':
        return t(filter.favorite === true ? 'gallery.favorites' : 'gallery.notFavorites');
      case 'project':
        return projectName(filter.project ?? null);
      case 'model':
        return modelName(filter.model ?? '');
      case 'provider':
        return providerTitle(filter.provider ?? '');
      case 'tag':
        return filter.tag ?? '';
      case 'from':
        return t('gallery.since', { date: date(localDay(filter.from ?? '')) });
      case 'to':
        return t('gallery.until', { date: date(lastDay(filter.to ?? '')) });
      case 'orientation':
        return filter.orientation === undefined ? '' : t(`gallery.orientation.${filter.orientation}`);
      case 'size':
        return filter.size === undefined ? '' : t(`gallery.size.${filter.size}`);
      case 'seed':
        return t('gallery.seedIs', { seed: filter.seed });
    }
  };
  return { say, modelName, projectName };
};

/** The last day that lies before an instant. */
export const lastDay = (to: string): string => localDay(new Date(new Date(to).getTime() - 1));
