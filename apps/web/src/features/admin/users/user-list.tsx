import type { AdminUser } from '@easel/shared';
import { Button, CloseButton, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel/panel';
import { ProblemAlert } from '../../../components/problem-alert';
import { useUsers } from '../api/list-users';
import { AddUserDialog } from './add-user-dialog';
import { DeleteUserDialog } from './delete-user-dialog';
import { PasswordDialog } from './password-dialog';
import { UpdateUserDialog } from './update-user-dialog';
import type { UserAction } from './user-menu';
import { UserTable } from './user-table';

/** Everybody with an account, and what can be done about them. `meId` is who looks. */
export const UserList = ({ meId }: { meId: string }) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [q] = useDebouncedValue(search.trim(), 250);
  const users = useUsers(q);
  const [open, setOpen] = useState<Open | null>(null);
  const [adding, setAdding] = useState(false);
  const all = users.data?.pages.flatMap(({ items }) => items) ?? [];

  return (
    <Panel
      title={t('admin.tabs.users')}
      lead={t('admin.users.lead')}
      action={
        <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
          {t('admin.users.add')}
        </Button>
      }
    >
      <Stack>
        <TextInput
          type="search"
          aria-label={t('admin.users.search')}
          placeholder={t('admin.users.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            search !== '' && <CloseButton aria-label={t('admin.users.clear')} onClick={() => setSearch('')} />
          }
          maw={320}
          maxLength={64}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {users.isError && <ProblemAlert error={users.error} onRetry={() => void users.refetch()} />}
        {users.isPending && <Skeleton height={240} radius="md" />}
        {users.isSuccess && all.length === 0 && <Text c="dimmed">{t('admin.users.none', { q })}</Text>}
        {all.length > 0 && (
          <UserTable users={all} meId={meId} onAction={(action, user) => setOpen({ action, user })} />
        )}
        {users.hasNextPage && (
          <Group justify="center">
            <Button
              variant="default"
              loading={users.isFetchingNextPage}
              onClick={() => void users.fetchNextPage()}
            >
              {t('admin.users.more')}
            </Button>
          </Group>
        )}
      </Stack>
      {adding && <AddUserDialog onClose={() => setAdding(false)} />}
      {open !== null && <UserDialog {...open} meId={meId} onClose={() => setOpen(null)} />}
    </Panel>
  );
};

const UserDialog = ({ action, user, meId, onClose }: UserDialogProps) => {
  if (action === 'password') return <PasswordDialog user={user} onClose={onClose} />;
  if (action === 'delete') return <DeleteUserDialog user={user} meId={meId} onClose={onClose} />;
  return <UpdateUserDialog action={action} user={user} isMe={user.id === meId} onClose={onClose} />;
};

interface Open {
  action: UserAction;
  user: AdminUser;
}

interface UserDialogProps extends Open {
  meId: string;
  onClose: () => void;
}
