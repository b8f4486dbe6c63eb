import { ApiError } from '@easel/client';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import classes from './viewer.module.css';

/** Stands there instead of a picture that cannot be shown. */
export const MissingImage = ({ error, onClose }: { error: Error; onClose: () => void }) => {
  const { t } = useTranslation();
  const missing = error instanceof ApiError && error.status < 500;
  return (
    <div className={classes.missing}>
      {missing ? (
        <>
          <strong>{t('viewer.missing')}</strong>
          <span>{t('viewer.missingHelp')}</span>
        </>
      ) : (
        <ProblemAlert error={error} />
      )}
      <Button variant="white" color="dark" onClick={onClose}>
        {t('viewer.close')}
      </Button>
    </div>
  );
};
