import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/ModalBase.css';
import { Button, Drawer, Popover } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GalleryFilter } from '@easel/shared';
import { FILTER_FIELDS } from '../../../lib/gallery/gallery-search';
import type { FilterChange } from './active-filters';
import { FilterPanel } from './filter-panel';
import classes from './filters.module.css';

/** Opens the filters: beside the pictures where there is room, over them on a phone. */
export const FilterButton = ({ filter, narrow, onChange, onClear }: FilterButtonProps) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const active = FILTER_FIELDS.filter((field) => field !== 'q' && filter[field] !== undefined).length;
  const label = active === 0 ? t('gallery.filters') : t('gallery.filtersOn', { count: active });
  const button = (
    <Button
      variant={active === 0 ? 'default' : 'light'}
      leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
      aria-expanded={opened}
      aria-haspopup="dialog"
      onClick={() => setOpened(!opened)}
    >
      {label}
    </Button>
  );
  const panel = { filter, onChange, onClear };
  if (narrow)
    return (
      <>
        {button}
        <Drawer
          classNames={{ body: classes.drawer ?? '' }}
          opened={opened}
          onClose={() => setOpened(false)}
          position="bottom"
          size="85%"
          title={t('gallery.filters')}
          closeButtonProps={{ 'aria-label': t('gallery.close') }}
          attributes={{ header: { role: 'presentation' }, body: { 'data-filters': true } }}
        >
          <FilterPanel {...panel} onDone={() => setOpened(false)} />
        </Drawer>
      </>
    );
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={680}
      middlewares={{ shift: { padding: 12 }, flip: false }}
      shadow="lg"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown aria-label={t('gallery.filters')}>
        <FilterPanel {...panel} />
      </Popover.Dropdown>
    </Popover>
  );
};

interface FilterButtonProps {
  filter: GalleryFilter;
  narrow: boolean;
  onChange: (change: FilterChange) => void;
  onClear: () => void;
}
