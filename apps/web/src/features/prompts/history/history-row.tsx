import type { PromptHistoryItem } from '@easel/shared';
import { Button, CloseButton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { UserText } from '../../../components/user-text';
import { formatTime } from '../../../lib/text/format';
import { useForgetPrompt } from '../api/forget-prompt';
import classes from './history-drawer.module.css';

/** One prompt of the history. */
export const HistoryRow = ({ item, onUse }: HistoryRowProps) => {
  const { t, i18n } = useTranslation();
  const { notifyError } = useNotify();
  const forget = useForgetPrompt();
  const { id, prompt, negativePrompt, uses, lastUsedAt } = item;
  return (
    <li className={classes.item}>
      <div className={classes.text}>
        <UserText lines={4}>{prompt}</UserText>
        <Text size="xs" c="dimmed">
          {[
            t('compose.history.uses', { count: uses }),
            formatTime(lastUsedAt, i18n.language),
            negativePrompt === '' ? null : t('compose.history.without', { text: negativePrompt }),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </Text>
        <Button
          size="compact-xs"
          variant="light"
          mt={4}
          aria-label={t('compose.history.useNamed', { prompt })}
          onClick={() => onUse(item)}
        >
          {t('compose.history.use')}
        </Button>
      </div>
      <CloseButton
        size="sm"
        aria-label={t('compose.history.forget', { prompt })}
        disabled={forget.isPending}
        onClick={() => forget.mutate(id, { onError: notifyError })}
      />
    </li>
  );
};

interface HistoryRowProps {
  item: PromptHistoryItem;
  onUse: (item: PromptHistoryItem) => void;
}
