import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GalleryFilter } from '@easel/shared';
import { tagsOf } from '../../../lib/gallery/belongs';
import { FILTER_FIELDS } from '../../../lib/gallery/gallery-search';
import classes from './filters.module.css';
import { useFilterNames } from './use-filter-names';

/** The filters that are on, each with a button that takes it off. */
export const ActiveFilters = ({ filter, onChange, onClear }: ActiveFiltersProps) => {
  const { t } = useTranslation();
  const { say } = useFilterNames(filter.model !== undefined);
  const chips = FILTER_FIELDS.filter((field) => filter[field] !== undefined && field !== 'q').flatMap(
    (field): Chip[] =>
      field === 'tag'
        ? tagsOf(filter.tag).map((tag, _, all) => ({
            key: `tag ${tag}`,
            text: `#${tag}`,
            off: { tag: all.filter((other) => other !== tag).join(',') || undefined },
          }))
        : [{ key: field, text: say(field, filter), off: { [field]: undefined } }],
  );
  if (chips.length === 0) return null;
  return (
    <div className={classes.chips}>
      {chips.map(({ key, text, off }) => (
        <button
          key={key}
          type="button"
          className={classes.chip}
          aria-label={t('gallery.removeFilter', { name: text })}
          onClick={() => onChange(off)}
        >
          <bdi>{text}</bdi>
          <IconX size={14} aria-hidden />
        </button>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={onClear}>
        {t('gallery.clearFilters')}
      </Button>
    </div>
  );
};

interface Chip {
  key: string;
  text: string;
  off: FilterChange;
}

interface ActiveFiltersProps {
  filter: GalleryFilter;
  /** Fields to change; undefined takes one off. */
  onChange: (change: FilterChange) => void;
  onClear: () => void;
}

export type FilterChange = { [K in keyof GalleryFilter]?: GalleryFilter[K] | undefined };
