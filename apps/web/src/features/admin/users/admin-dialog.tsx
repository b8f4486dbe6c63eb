import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog';
import { ProblemAlert } from '../../../components/problem-alert';

/** A question with its answer below: what went wrong is said inside, so that it can be tried again. */
export const AdminDialog = ({ title, confirm, danger = false, busy, error, ...more }: AdminDialogProps) => {
  const { t } = useTranslation();
  const { disabled = false, onConfirm, onClose, children } = more;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!disabled) onConfirm();
  };
  return (
    <Dialog onClose={onClose} title={title}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {children}
          <ProblemAlert error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('admin.cancel')}
            </Button>
            <Button type="submit" color={danger ? 'red' : undefined} loading={busy} disabled={disabled}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};

interface AdminDialogProps {
  title: string;
  /** What the button says. */
  confirm: string;
  danger?: boolean;
  busy: boolean;
  error: unknown;
  disabled?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}
