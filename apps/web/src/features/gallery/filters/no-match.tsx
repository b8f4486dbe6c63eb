import type { GalleryFilter } from '@easel/shared';
import { Button, Group } from '@mantine/core';
import { IconFilterOff, IconHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state';
import { FILTER_FIELDS } from '../../../lib/gallery/gallery-search';
import type { FilterChange } from './active-filters';
import { useFilterNames } from './use-filter-names';

/** What to do when no picture fits: which filter could go, or all of them. */
export const NoMatch = ({ filter, onChange, onClear }: NoMatchProps) => {
  const { t } = useTranslation();
  const { say } = useFilterNames(filter.model !== undefined);
  const active = FILTER_FIELDS.filter((field) => filter[field] !== undefined);
  const button = (
    <Button variant="light" size="sm" onClick={onClear}>
      {t('gallery.clearFilters')}
    </Button>
  );
  if (active.length === 1 && filter.favorite === true)
    return (
      <EmptyState icon={<IconHeart size={32} />} title={t('gallery.noFavoritesTitle')}>
        <p>{t('gallery.noFavoritesText')}</p>
        {button}
      </EmptyState>
    );
  return (
    <EmptyState icon={<IconFilterOff size={32} />} title={t('gallery.noMatchTitle')}>
      <p>{t(active.length > 1 ? 'gallery.noMatchSeveral' : 'gallery.noMatchOne')}</p>
      <Group justify="center" gap="xs">
        {active.length > 1 &&
          active.map((field) => (
            <Button key={field} variant="default" size="sm" onClick={() => onChange({ [field]: undefined })}>
              {t('gallery.without', { name: say(field, filter) })}
            </Button>
          ))}
        {button}
      </Group>
    </EmptyState>
  );
};

interface NoMatchProps {
  filter: GalleryFilter;
  onChange: (change: FilterChange) => void;
  onClear: () => void;
}
