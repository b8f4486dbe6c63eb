import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/Pill.css';
import { useTranslation } from 'react-i18next';
import { DeleteDialog } from '../actions/delete-dialog';
import { MoveDialog } from '../actions/move-dialog';
import { TagDialog } from '../actions/tag-dialog';
import type { GridCommands } from './use-grid-commands';

/** The question of a command that needs an answer first. */
export const GridDialogs = ({ commands }: { commands: GridCommands }) => {
  const { t } = useTranslation();
  const { dialog, close, tag, move, remove } = commands;
  if (dialog === null) return null;
  const { kind, ids } = dialog;
  if (kind === 'tag')
    return (
      <TagDialog count={ids.length} onClose={close} onApply={(action, tags) => tag(action, ids, tags)} />
    );
  if (kind === 'move')
    return <MoveDialog count={ids.length} onClose={close} onApply={(projectId) => move(ids, projectId)} />;
  return (
    <DeleteDialog
      title={t('gallery.deleteTitle', { count: ids.length })}
      label={t('gallery.deleteForGood')}
      onConfirm={() => remove(ids)}
      onClose={close}
    >
      {t('gallery.deleteText')}
    </DeleteDialog>
  );
};
