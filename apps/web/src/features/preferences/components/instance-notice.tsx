import { CloseButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readStored, writeStored } from '../../../lib/storage';
import { useSettings } from '../api/get-settings';
import classes from './instance-notice.module.css';

/** What the administrators want everybody to know, until it is put away; another notice comes up again. */
export const InstanceNotice = () => {
  const { t } = useTranslation();
  const notice = useSettings().data?.instance.notice ?? null;
  const [seen, setSeen] = useState(() => readStored('seen-notice'));
  if (notice === null || notice === seen) return null;
  const dismiss = () => {
    writeStored('seen-notice', notice);
    setSeen(notice);
  };
  return (
    <aside className={classes.notice}>
      <IconInfoCircle size={18} aria-hidden />
      <p dir="auto">{notice}</p>
      <CloseButton size="sm" aria-label={t('nav.dismiss')} onClick={dismiss} />
    </aside>
  );
};
