import type { PromptTemplate } from '@easel/shared';
import { ActionIcon } from '@mantine/core';
import { IconCheck, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { useRemoveTemplate } from '../api/remove-template';
import classes from './templates.module.css';

/** One template in the list: pressed while it is chosen; one's own can be changed and deleted. */
export const TemplateRow = ({
  template,
  chosen,
  disabled,
  onToggle,
  onEdit,
  onRemoved,
}: TemplateRowProps) => {
  const { t } = useTranslation();
  const { notifyError } = useNotify();
  const remove = useRemoveTemplate();
  const { id, name, text, kind, builtIn } = template;
  return (
    <li className={classes.item}>
      <button
        type="button"
        className={classes.row}
        aria-pressed={chosen}
        disabled={disabled}
        onClick={onToggle}
      >
        <span className={classes.line}>
          <bdi className={classes.name}>{name}</bdi>
          {chosen && <IconCheck size={15} aria-hidden />}
          <span className={classes.kind}>{t(`compose.templates.kind.${kind}`)}</span>
        </span>
        <bdi className={classes.text}>{text}</bdi>
      </button>
      {!builtIn && (
        <span className={classes.actions}>
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={t('compose.templates.edit', { name })}
            onClick={onEdit}
          >
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="sm"
            c="red"
            aria-label={t('compose.templates.delete', { name })}
            loading={remove.isPending}
            onClick={() => remove.mutate(id, { onSuccess: onRemoved, onError: notifyError })}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </span>
      )}
    </li>
  );
};

interface TemplateRowProps {
  template: PromptTemplate;
  chosen: boolean;
  disabled: boolean;
  onToggle: () => void;
  onEdit: () => void;
  onRemoved: () => void;
}
