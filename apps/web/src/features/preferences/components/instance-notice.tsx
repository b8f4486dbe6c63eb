import { CloseButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readStored, writeStored } from '../../../lib/storage';
import classes from './instance-notice.module.css';

/** What the administrators want everybody to know, until it is put away; another notice comes up again. */
export const InstanceNotice = ({ notice }: { notice: string }) => {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(() => readStored('seen-notice'));
  if (notice === seen) return null;
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
