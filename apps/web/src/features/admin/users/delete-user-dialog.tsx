import type { AdminUser, DeleteUserQuery } from '@easel/shared';
import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useNotify } from '../../../components/use-notify';
import { useUserChoice } from '../api/list-users';
import { useRemoveUser } from '../api/remove-user';
import { AdminDialog } from './admin-dialog';

/** Asks what becomes of somebody's pictures, which cannot be left to nobody, before the account is deleted. */
export const DeleteUserDialog = ({ user, meId, onClose }: DeleteUserDialogProps) => {
  const { t } = useTranslation();
  const { notify } = useNotify();
  const remove = useRemoveUser();
  const choice = useUserChoice();
  const count = user.images + user.trashed;
  const heirs = (choice.data ?? []).filter(({ id }) => id !== user.id);
  // Nothing is chosen beforehand: both are for good, and one lets somebody see them.
  const [images, setImages] = useState<DeleteUserQuery['images'] | null>(count === 0 ? 'delete' : null);
  const [chosen, setChosen] = useState<string | null>(null);
  const to = chosen ?? heirs.find(({ id }) => id === meId)?.id ?? heirs[0]?.id;

  const confirm = () => {
    if (images === null || (images === 'transfer' && to === undefined)) return;
    remove.mutate(
      { id: user.id, images, ...(images === 'transfer' && to !== undefined ? { to } : {}) },
      {
        onSuccess: (answer) => {
          notify({
            message: t(`admin.deleted.${images}`, { name: user.username, count: answer.images }),
          });
          onClose();
        },
      },
    );
  };

  return (
    <AdminDialog
      title={t('admin.ask.delete', { name: user.username })}
      confirm={t('admin.confirm.delete')}
      danger
      busy={remove.isPending}
      error={remove.error}
      disabled={images === null || (images === 'transfer' && to === undefined)}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Text size="sm">{t('admin.means.delete')}</Text>
      {count > 0 && (
        <Radio.Group
          label={t('admin.users.fateOf', { count })}
          value={images}
          onChange={(value) => setImages(value === 'transfer' ? 'transfer' : 'delete')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="transfer" label={t('admin.fate.transfer')} />
            <Radio value="delete" label={t('admin.fate.delete')} />
          </Stack>
        </Radio.Group>
      )}
      {images === 'transfer' && choice.isError && (
        <ProblemAlert error={choice.error} onRetry={() => void choice.refetch()} />
      )}
      {images === 'transfer' && choice.isSuccess && (
        <NativeSelect
          label={t('admin.users.heir')}
          description={t('admin.users.heirHint')}
          value={to}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={heirs.map(({ id, username }) => ({
            value: id,
            label: id === meId ? `${username} ${t('admin.users.you')}` : username,
          }))}
        />
      )}
    </AdminDialog>
  );
};

interface DeleteUserDialogProps {
  user: AdminUser;
  /** Who looks: offered first. */
  meId: string;
  onClose: () => void;
}
