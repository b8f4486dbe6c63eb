import type { GalleryTile, Image } from '@easel/shared';
import { Menu } from '@mantine/core';
import { IconDots, IconInfoCircle, IconX, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BarButton } from './bar-button';
import { CompareMenu } from './compare-menu';
import { DownloadMenu } from './download-menu';
import type { CommandId, ViewerCommand } from '../commands/use-viewer-commands';
import classes from '../viewer.module.css';

/** What can be done with the shown picture: the most used as buttons, the rest (on a phone more) in a menu. */
export const ViewerBar = ({ tile, image, commands, ...props }: ViewerBarProps) => {
  const { t } = useTranslation();
  const { wide, previous, following, info, onInfo, onZoom, onCompare, onClose } = props;
  const shown = (id: CommandId) => commands.find((command) => command.id === id);
  const button = (command: ViewerCommand | undefined) =>
    command !== undefined && (
      <BarButton label={command.label} aria-pressed={command.pressed} onClick={command.run}>
        {command.icon}
      </BarButton>
    );
  const buttons = wide ? BUTTONS : PHONE_BUTTONS;

  return (
    <div className={classes.bar} role="group" aria-label={t('viewer.toolbar')}>
      <p className={classes.name} dir="auto">
        {tile?.name}
      </p>
      {image !== undefined && image.deletedAt !== null && (
        <span className={classes.mark}>{t('viewer.inTrash')}</span>
      )}
      {button(shown('favorite'))}
      {wide && (
        <>
          {button(shown('remix'))}
          {button(shown('variations'))}
          <BarButton label={t('viewer.zoomOut')} onClick={() => onZoom('out')}>
            <IconZoomOut aria-hidden />
          </BarButton>
          <BarButton label={t('viewer.zoomIn')} onClick={() => onZoom('in')}>
            <IconZoomIn aria-hidden />
          </BarButton>
        </>
      )}
      {image !== undefined && (
        <>
          <CompareMenu
            imageId={image.id}
            generationId={image.generationId}
            previous={previous}
            following={following}
            onCompare={onCompare}
          />
          <DownloadMenu image={image} />
          {button(shown('restore') ?? shown('trash'))}
          <MoreMenu commands={commands.filter(({ id }) => !buttons.includes(id))} />
        </>
      )}
      <BarButton label={t('viewer.info')} aria-pressed={info} onClick={onInfo}>
        <IconInfoCircle aria-hidden />
      </BarButton>
      <BarButton label={t('viewer.close')} onClick={onClose}>
        <IconX aria-hidden />
      </BarButton>
    </div>
  );
};

const MoreMenu = ({ commands }: { commands: readonly ViewerCommand[] }) => {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" shadow="md" width={300}>
      <Menu.Target>
        <BarButton label={t('viewer.more')}>
          <IconDots aria-hidden />
        </BarButton>
      </Menu.Target>
      <Menu.Dropdown>
        {commands.map(({ id, label, note, icon, run }) => (
          <Menu.Item key={id} leftSection={icon} onClick={run} {...(id === 'delete' && { c: 'red' })}>
            {note === undefined ? label : `${label}: ${note}`}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

/** What stands in the bar, and so not in the menu. */
const PHONE_BUTTONS: readonly CommandId[] = ['favorite', 'trash', 'restore'];
const BUTTONS: readonly CommandId[] = [...PHONE_BUTTONS, 'remix', 'variations'];

interface ViewerBarProps {
  tile: GalleryTile | undefined;
  /** Absent until all is known about it. */
  image: Image | undefined;
  commands: readonly ViewerCommand[];
  previous: GalleryTile | undefined;
  following: GalleryTile | undefined;
  /** Whether there is room for all buttons. */
  wide: boolean;
  info: boolean;
  onInfo: () => void;
  onZoom: (how: 'in' | 'out') => void;
  onCompare: (others: string[]) => void;
  onClose: () => void;
}
