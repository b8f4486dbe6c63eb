import type { Capabilities, Size } from '@easel/shared';
import { useTranslation } from 'react-i18next';
import classes from '../components/size-field.module.css';
import type { Draft } from '../model/draft';
import { draftSize } from '../model/to-request';
import { RatioShape } from './ratio-shape';

/** The sizes a model has, where no others exist. The one nearest to an earlier wish is taken. */
export const SizeChoices = ({ choices, draft, capabilities, onChange }: SizeChoicesProps) => {
  const { t } = useTranslation();
  const chosen = draftSize(draft, capabilities);
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{t('create.size')}</legend>
      <div className={classes.ratios} data-wide>
        {choices.map(({ width, height }) => (
          <label key={`${width}x${height}`} className={classes.ratio}>
            <input
              type="radio"
              name="size-choice"
              value={`${width}x${height}`}
              checked={chosen?.width === width && chosen.height === height}
              onChange={() => onChange({ aspectRatio: null, width, height })}
            />
            <RatioShape ratio={`${width}:${height}`} />
            {`${width} × ${height}`}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface SizeChoicesProps {
  choices: readonly Size[];
  draft: Draft;
  capabilities: Capabilities;
  onChange: (part: Partial<Draft>) => void;
}
