import { Portal } from '@mantine/core';
import { IconPhotoDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './drop-overlay.module.css';

/** Lies over the whole window while a picture is held over it, and says what dropping it does. */
export const DropOverlay = () => {
  const { t } = useTranslation();
  return (
    <Portal>
      <div className={classes.overlay}>
        <div className={classes.box}>
          <IconPhotoDown size={44} stroke={1.4} aria-hidden />
          <strong>{t('compose.reference.drop')}</strong>
          <span>{t('compose.reference.dropHint')}</span>
        </div>
      </div>
    </Portal>
  );
};
