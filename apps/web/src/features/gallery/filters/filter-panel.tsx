import { Button, Group, NativeSelect, SegmentedControl, Text, TextInput } from '@mantine/core';
import type { GalleryFilter, ImageSize, Orientation } from '@easel/shared';
import { useTranslation } from 'react-i18next';
import { providerTitle } from '../../../lib/text/provider-title';
import { useFacets } from '../api/views/get-facets';
import { localDay, nextDay, startOfDay } from '../timeline/local-day';
import type { FilterChange } from './active-filters';
import classes from './filters.module.css';
import { FacetTags } from './facet-tags';
import { SeedFilter } from './seed-filter';
import { lastDay, useFilterNames } from './use-filter-names';

/** Every filter there is, each value with the number of pictures it would leave. */
export const FilterPanel = ({ filter, onChange, onClear, onDone }: FilterPanelProps) => {
  const { t, i18n } = useTranslation();
  const { modelName, projectName } = useFilterNames(true);
  const facets = useFacets(filter);
  const { data } = facets;
  const counted = (name: string, count: number) =>
    `${name} (${new Intl.NumberFormat(i18n.language).format(count)}${data?.exact === false ? '+' : ''})`;
  const options = (
    found: readonly { value: string | null; count: number }[] | undefined,
    chosen: string | undefined,
    name: (value: string) => string,
  ) => {
    const known = (found ?? []).map(({ value, count }) => ({
      value: value ?? 'none',
      label: counted(name(value ?? 'none'), count),
    }));
    const missing =
      chosen !== undefined && !known.some(({ value }) => value === chosen)
        ? [{ value: chosen, label: counted(name(chosen), 0) }]
        : [];
    return [{ value: '', label: t('gallery.any') }, ...known, ...missing];
  };
  const countOf = <V extends string>(
    found: readonly { value: V; count: number }[] | undefined,
    value: V,
    name: string,
  ) => counted(name, found?.find((one) => one.value === value)?.count ?? 0);

  return (
    <div className={classes.panel}>
      <Group justify="space-between" className={classes.wide ?? ''}>
        <Text size="sm" fw={600} aria-live="polite">
          {data === undefined
            ? ' '
            : t(data.exact ? 'gallery.found' : 'gallery.foundAtLeast', { count: data.total })}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          {t('gallery.clearFilters')}
        </Button>
      </Group>
      <SegmentedControl
        className={classes.wide ?? ''}
        fullWidth
        aria-label={t('gallery.favorites')}
        value={filter.favorite === undefined ? 'all' : String(filter.favorite)}
        onChange={(value) => onChange({ favorite: value === 'all' ? undefined : value === 'true' })}
        data={[
          { value: 'all', label: t('gallery.all') },
          { value: 'true', label: t('gallery.favorites') },
          { value: 'false', label: t('gallery.notFavorites') },
        ]}
      />
      <NativeSelect
        label={t('gallery.project')}
        value={filter.project ?? ''}
        data={options(data?.projects, filter.project, projectName)}
        onChange={(event) => onChange({ project: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('gallery.model')}
        value={filter.model ?? ''}
        data={options(data?.models, filter.model, modelName)}
        onChange={(event) => onChange({ model: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('gallery.provider')}
        value={filter.provider ?? ''}
        data={options(data?.providers, filter.provider, providerTitle)}
        onChange={(event) => onChange({ provider: event.currentTarget.value || undefined })}
      />
      <SeedFilter value={filter.seed} onChange={(seed) => onChange({ seed })} />
      <Group grow gap="sm">
        <NativeSelect
          label={t('gallery.shape')}
          value={filter.orientation ?? ''}
          data={[
            { value: '', label: t('gallery.any') },
            ...ORIENTATIONS.map((value) => ({
              value,
              label: countOf(data?.orientations, value, t(`gallery.orientation.${value}`)),
            })),
          ]}
          onChange={(event) =>
            onChange({ orientation: (event.currentTarget.value || undefined) as Orientation | undefined })
          }
        />
        <NativeSelect
          label={t('gallery.sizeLabel')}
          value={filter.size ?? ''}
          data={[
            { value: '', label: t('gallery.any') },
            ...SIZES.map((value) => ({
              value,
              label: countOf(data?.sizes, value, t(`gallery.size.${value}`)),
            })),
          ]}
          onChange={(event) =>
            onChange({ size: (event.currentTarget.value || undefined) as ImageSize | undefined })
          }
        />
      </Group>
      <Group grow gap="sm">
        <TextInput
          type="date"
          label={t('gallery.from')}
          value={filter.from === undefined ? '' : localDay(filter.from)}
          onChange={({ currentTarget: { value } }) =>
            onChange({ from: value === '' ? undefined : startOfDay(value) })
          }
        />
        <TextInput
          type="date"
          label={t('gallery.to')}
          value={filter.to === undefined ? '' : lastDay(filter.to)}
          onChange={({ currentTarget: { value } }) =>
            onChange({ to: value === '' ? undefined : startOfDay(nextDay(value)) })
          }
        />
      </Group>
      <div className={classes.wide}>
        <FacetTags found={data?.tags ?? []} value={filter.tag} onChange={(tag) => onChange({ tag })} />
      </div>
      {onDone !== undefined && (
        <div className={classes.done}>
          <Button fullWidth onClick={onDone}>
            {t('gallery.showPictures')}
          </Button>
        </div>
      )}
    </div>
  );
};

const ORIENTATIONS = ['landscape', 'portrait', 'square'] as const;
const SIZES = ['small', 'medium', 'large'] as const;

interface FilterPanelProps {
  filter: GalleryFilter;
  onChange: (change: FilterChange) => void;
  onClear: () => void;
  /** Where it covers the pictures: what brings them back. */
  onDone?: () => void;
}
