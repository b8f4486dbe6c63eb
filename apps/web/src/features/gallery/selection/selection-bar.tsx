import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Selection, useSelected } from './selection';
import classes from './selection-bar.module.css';

/** How many pictures are selected, and what can be done with them. */
export const SelectionBar = ({ selection, actions }: SelectionBarProps) => {
  const { t } = useTranslation();
  const on = useSelected(selection, (state) => state.on);
  const count = useSelected(selection, ({ ids }) => ids.size);
  const preview = useSelected(
    selection,
    ({ ids, preview: more }) => [...more].filter((id) => !ids.has(id)).length,
  );
  const said = t('gallery.selected', { count });
  return (
    <>
      <p className={classes.status} role="status">
        {on ? said : ''}
      </p>
      {on && (
        <div className={classes.bar} role="toolbar" aria-label={t('gallery.selectionBar')}>
          <BarButton label={t('gallery.clearSelection')} onClick={selection.clear}>
            <IconX size={20} aria-hidden />
          </BarButton>
          <span className={classes.count} aria-hidden="true">
            {count === 0 ? t('gallery.selectHint') : said}
            {preview > 0 && <em>{t('gallery.andMore', { count: preview })}</em>}
          </span>
          {count > 0 &&
            actions.map(({ id, label, icon, run }) => (
              <BarButton key={id} label={label} onClick={run}>
                {icon}
              </BarButton>
            ))}
        </div>
      )}
    </>
  );
};

const BarButton = ({ label, onClick, children }: Omit<BarAction, 'id' | 'icon' | 'run'> & ButtonParts) => (
  <Tooltip label={label}>
    <ActionIcon variant="subtle" color="gray" size={40} radius="xl" aria-label={label} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
);

interface ButtonParts {
  onClick: () => void;
  children: ReactNode;
}

export interface BarAction {
  id: string;
  label: string;
  icon: ReactNode;
  run: () => void;
}

interface SelectionBarProps {
  selection: Selection;
  actions: readonly BarAction[];
}
