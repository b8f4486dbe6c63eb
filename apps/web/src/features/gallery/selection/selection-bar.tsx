import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDots, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Selection, useSelected } from './selection';
import classes from './selection-bar.module.css';

/** How many pictures are selected, and what can be done with them: in one row, with a menu where there is no room. */
export const SelectionBar = ({ selection, actions, canCompare }: SelectionBarProps) => {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const on = useSelected(selection, (state) => state.on);
  const count = useSelected(selection, ({ ids }) => ids.size);
  const preview = useSelected(
    selection,
    ({ ids, preview: more }) => [...more].filter((id) => !ids.has(id)).length,
  );
  const said = t('gallery.selected', { count });
  const hint = canCompare && count > 0 && count < MOST_COMPARED ? t('gallery.compareHint') : '';
  const shown = narrow && actions.length > IN_A_ROW + 1 ? actions.filter(isShort) : actions;
  const others = actions.filter((action) => !shown.includes(action));
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
          <span className={classes.count} aria-hidden="true" title={hint}>
            {count === 0 ? t('gallery.selectHint') : said}
            {preview > 0 && <em>{t('gallery.andMore', { count: preview })}</em>}
            {!narrow && hint !== '' && <small>{hint}</small>}
          </span>
          {count > 0 &&
            shown.map(({ id, label, icon, run }) => (
              <BarButton key={id} label={label} onClick={run}>
                {icon}
              </BarButton>
            ))}
          {count > 0 && others.length > 0 && (
            <Menu position="bottom-end" shadow="lg">
              <Menu.Target>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={40}
                  radius="xl"
                  aria-label={t('gallery.moreActions')}
                >
                  <IconDots size={20} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {others.map(({ id, label, icon, run }) => (
                  <Menu.Item key={id} leftSection={icon} onClick={run} {...(id === 'delete' && { c: 'red' })}>
                    {label}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
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

const MOST_COMPARED = 4;
const IN_A_ROW = 3;
/** What a phone shows beside the menu. */
const isShort = ({ id }: BarAction): boolean => id === 'favorite' || id === 'tag' || id === 'trash';

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
  /** Whether a click with Alt puts pictures side by side. */
  canCompare: boolean;
}
