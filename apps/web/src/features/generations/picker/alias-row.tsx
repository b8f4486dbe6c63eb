import { IconArrowsSplit2, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import classes from './model-picker.module.css';
import type { AliasResult } from './search-models';
import { useModelTexts } from './use-model-texts';

/** A name for several models, with the order in which they are tried. */
export const AliasRow = ({ alias, chosen, isComparing, active, onChoose }: AliasRowProps) => {
  const { t } = useTranslation();
  const texts = useModelTexts();
  const { name, candidates } = alias;
  const usable = candidates.filter(({ available }) => available);
  const [first] = usable;
  // What would help with the one that would be tried first.
  const whyNone = (candidates[0] && texts.whyNot(candidates[0])) ?? t('models.unavailable');
  return (
    <li className={classes.item}>
      <button
        type="button"
        data-row={name}
        className={classes.row}
        aria-current={(chosen && !isComparing) || undefined}
        aria-pressed={isComparing ? chosen : undefined}
        aria-disabled={first === undefined || undefined}
        tabIndex={active ? 0 : -1}
        onClick={() => first !== undefined && onChoose(name)}
      >
        <span className={classes.line}>
          <IconArrowsSplit2 size={16} aria-hidden />
          <span className={classes.title}>{name}</span>
          {chosen && <IconCheck size={16} aria-label={t('models.chosen')} role="img" />}
          {first !== undefined && <span className={classes.price}>{texts.price(first)}</span>}
        </span>
        <span className={classes.note}>{texts.tries(usable.length > 0 ? usable : candidates)}</span>
        {first === undefined && <span className={classes.reason}>{whyNone}</span>}
      </button>
    </li>
  );
};

interface AliasRowProps {
  alias: AliasResult;
  chosen: boolean;
  /** Whether several can be chosen. */
  isComparing: boolean;
  active: boolean;
  onChoose: (name: string) => void;
}
