import type { PromptHistoryItem } from '@easel/shared';
import { Button, Drawer, Group, Skeleton, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/Drawer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useForgetAllPrompts } from '../api/forget-all-prompts';
import { useHistory } from '../api/list-history';
import classes from './history-drawer.module.css';
import { HistoryRow } from './history-row';

/** Every prompt one has used: to find, use again or forget. They outlive their pictures. */
export const HistoryDrawer = ({ onUse, onClose }: HistoryDrawerProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const history = useHistory(q);
  const items = history.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={t('compose.history.title')}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('compose.close') }}
      attributes={{ header: { role: 'presentation' } }}
      classNames={{ title: classes.title }}
    >
      <TextInput
        type="search"
        aria-label={t('compose.history.search')}
        placeholder={t('compose.history.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        data-autofocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {history.isPending && <Skeleton height={120} mt="md" />}
      {history.isError && <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />}
      {history.isSuccess && items.length === 0 && (
        <Text c="dimmed" ta="center" mt="xl">
          {t(q === '' ? 'compose.history.empty' : 'compose.history.none')}
        </Text>
      )}
      <ul className={classes.list}>
        {items.map((item) => (
          <HistoryRow key={item.id} item={item} onUse={onUse} />
        ))}
      </ul>
      <Group justify="space-between" mt="md">
        {history.hasNextPage ? (
          <Button
            variant="default"
            size="xs"
            loading={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            {t('compose.history.older')}
          </Button>
        ) : (
          <span />
        )}
        {items.length > 0 && q === '' && <ClearAll />}
      </Group>
    </Drawer>
  );
};

/** Asks once more: a history cannot be brought back. */
const ClearAll = () => {
  const { t } = useTranslation();
  const forgetAll = useForgetAllPrompts();
  const [asking, setAsking] = useState(false);
  return (
    <Group gap="xs">
      <ProblemAlert error={forgetAll.error} />
      {asking ? (
        <>
          <Text size="sm">{t('compose.history.clearSure')}</Text>
          <Button size="xs" color="red.9" loading={forgetAll.isPending} onClick={() => forgetAll.mutate()}>
            {t('compose.history.clearYes')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsking(false)}>
            {t('compose.cancel')}
          </Button>
        </>
      ) : (
        <Button size="xs" variant="subtle" c="red" onClick={() => setAsking(true)}>
          {t('compose.history.clear')}
        </Button>
      )}
    </Group>
  );
};

interface HistoryDrawerProps {
  onUse: (item: PromptHistoryItem) => void;
  onClose: () => void;
}
