import type { GalleryFilter, GallerySort } from '@easel/shared';
import { ActionIcon, NativeSelect, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCheckbox } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tagsOf } from '../../../lib/gallery/belongs';
import { ActiveFilters, type FilterChange } from './active-filters';
import { stickyHeight } from '../grid/state/sticky-height';
import { type Density, DensityControl } from './density';
import { FilterButton } from './filter-button';
import classes from './filters.module.css';
import { SavedSearches } from './saved/saved-searches';
import { SearchField } from './search-field';

/** What is shown and how: search, filters, order, size. Stays at the top of the window. */
export const FilterBar = ({ filter, sort, query, density, onChange, onSort, ...on }: FilterBarProps) => {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const bar = useStickyHeight();
  const addTag = (tag: string) => {
    const tags = tagsOf(filter.tag);
    onChange({ tag: tags.includes(tag) ? filter.tag : [...tags, tag].join(','), q: undefined });
  };
  return (
    <div ref={bar} className={classes.bar} data-sticky>
      <div className={classes.line} role="search">
        <SearchField value={filter.q ?? ''} onChange={on.onSearch} onTag={addTag} />
        <FilterButton filter={filter} narrow={narrow} onChange={onChange} onClear={on.onClear} />
        <NativeSelect
          className={classes.sort}
          aria-label={t('gallery.sortLabel')}
          value={sort}
          onChange={(event) => onSort(SORTS.find((known) => known === event.currentTarget.value) ?? 'newest')}
          data={SORTS.map((value) => ({ value, label: t(`gallery.sort.${value}`) }))}
        />
        {!narrow && <DensityControl density={density} onChoose={on.onDensity} />}
        {on.onSavedSearch !== undefined && <SavedSearches query={query} onChoose={on.onSavedSearch} />}
        <Tooltip label={t('gallery.selectMode')}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('gallery.selectMode')}
            onClick={on.onSelectMode}
          >
            <IconCheckbox size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <ActiveFilters filter={filter} onChange={onChange} onClear={on.onClear} />
    </div>
  );
};

/** Tells what stands beside the grid how much of the window's top is covered. */
const useStickyHeight = () => {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const root = document.documentElement;
    const observer = new ResizeObserver(() =>
      root.style.setProperty('--gallery-sticky', `${stickyHeight()}px`),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--gallery-sticky');
    };
  }, []);
  return bar;
};

const SORTS = ['newest', 'oldest', 'largest', 'smallest'] as const;

interface FilterBarProps {
  filter: GalleryFilter;
  sort: GallerySort;
  /** All of that as a query string. */
  query: string;
  density: Density;
  onChange: (change: FilterChange) => void;
  /** The words of the search alone: typing adds no steps to the history. */
  onSearch: (words: string) => void;
  onClear: () => void;
  onSort: (sort: GallerySort) => void;
  onDensity: (density: Density) => void;
  /** Absent where searches are not kept. */
  onSavedSearch: ((query: string) => void) | undefined;
  onSelectMode: () => void;
}
