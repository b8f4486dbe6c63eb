import { Menu } from '@mantine/core';
import { IconCheckbox, IconExternalLink, IconPhoto } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSelectionActions } from '../selection/use-selection-actions';
import type { GridCommands } from './use-grid-commands';

/** The one menu of a grid: for the picture under the pointer, or for all that are selected when it is one of them. */
export const GridMenu = ({ at, count, commands, href, onOpen, onSelect, onClose }: GridMenuProps) => {
  const { t } = useTranslation();
  const actions = useSelectionActions({ ...commands, run: (command) => commands.run(command, at.id) }, count);
  return (
    <Menu opened onClose={onClose} position="bottom-start" withinPortal returnFocus shadow="md">
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('gallery.menu')}>
        {count > 1 ? (
          <Menu.Label>{t('gallery.selected', { count })}</Menu.Label>
        ) : (
          <>
            <Menu.Item leftSection={<IconPhoto size={18} />} onClick={onOpen}>
              {t('gallery.open')}
            </Menu.Item>
            <Menu.Item component="a" href={href} target="_blank" leftSection={<IconExternalLink size={18} />}>
              {t('gallery.openInTab')}
            </Menu.Item>
            <Menu.Item leftSection={<IconCheckbox size={18} />} onClick={onSelect}>
              {t('gallery.select')}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        {actions.map(({ id, label, icon, run }) => (
          <Menu.Item key={id} leftSection={icon} onClick={run} {...(id === 'delete' && { c: 'red' })}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

interface GridMenuProps {
  at: { id: string; x: number; y: number };
  /** How many pictures it is for. */
  count: number;
  commands: GridCommands;
  href: string;
  onOpen: () => void;
  onSelect: () => void;
  onClose: () => void;
}
