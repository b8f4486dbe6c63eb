import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './model-picker.module.css';

/** How many models one prompt can be drawn by at once. */
export const MOST_COMPARED = 8;

/** How many models are chosen to be compared, and the way on. */
export const CompareBar = ({ count, onUse }: CompareBarProps) => {
  const { t } = useTranslation();
  return (
    <div className={classes.compare}>
      <Text size="sm" component="output">
        {count < 2
          ? t('compose.compare.hint', { count: MOST_COMPARED })
          : count < MOST_COMPARED
            ? t('compose.compare.count', { count })
            : t('compose.compare.full', { count: MOST_COMPARED })}
      </Text>
      <Button disabled={count < 2} onClick={onUse}>
        {t('compose.compare.use')}
      </Button>
    </div>
  );
};

interface CompareBarProps {
  count: number;
  onUse: () => void;
}
