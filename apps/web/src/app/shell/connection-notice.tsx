import type { StreamStatus } from '@easel/client';
import { useDebouncedValue, useNetwork } from '@mantine/hooks';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './studio-shell.module.css';

/** Says that news does not arrive just now; a short break is not worth a word. */
export const ConnectionNotice = ({ status }: { status: StreamStatus | null }) => {
  const { t } = useTranslation();
  const { online } = useNetwork();
  const [down] = useDebouncedValue(status === 'down', 1500);
  const lost = down && status === 'down';
  return (
    <output>
      {(lost || !online) && (
        <span className={classes.notice}>
          <IconPlugConnectedX size={18} aria-hidden />
          {online ? t('connection.lost') : t('connection.offline')}
        </span>
      )}
    </output>
  );
};
