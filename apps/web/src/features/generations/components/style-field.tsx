import { SKETCHBOOK_STYLE_IDS } from '@easel/shared';
import { IconWand } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStyleLabel } from '../../../lib/i18n/use-style-label';
import classes from './style-field.module.css';

/** The style, by small pictures; the first choice leaves it to the words of the prompt. */
export const StyleField = ({ styles, value, onChange }: StyleFieldProps) => {
  const { t } = useTranslation();
  const styleLabel = useStyleLabel();
  const chosen = value !== null && styles.includes(value) ? value : null;

  const choice = (style: string | null, content: ReactNode) => (
    <label key={style} className={classes.style} data-auto={style === null || undefined}>
      <input
        type="radio"
        name="style"
        value={style ?? ''}
        checked={chosen === style}
        onChange={() => onChange(style)}
      />
      {content}
    </label>
  );

  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{t('create.style')}</legend>
      <div className={classes.styles}>
        {choice(
          null,
          <>
            <IconWand size={22} stroke={1.6} aria-hidden />
            <span>{t('create.styleAuto')}</span>
          </>,
        )}
        {styles.map((style) =>
          choice(
            style,
            <>
              <StylePicture style={style} />
              <span className={classes.name}>{styleLabel(style)}</span>
            </>,
          ),
        )}
      </div>
    </fieldset>
  );
};

/** One tile of a sheet that holds every style of the built-in illustrator; made by its `style-sheet` command. */
const StylePicture = ({ style }: { style: string }) => {
  const index = SKETCHBOOK_STYLE_IDS.findIndex((known) => known === style);
  return index < 0 ? null : (
    <span
      className={classes.picture}
      aria-hidden="true"
      style={{
        backgroundSize: `100% ${SKETCHBOOK_STYLE_IDS.length * 100}%`,
        backgroundPositionY: `${(index / (SKETCHBOOK_STYLE_IDS.length - 1)) * 100}%`,
      }}
    />
  );
};

interface StyleFieldProps {
  styles: readonly string[];
  /** Null = as the prompt says. */
  value: string | null;
  onChange: (style: string | null) => void;
}
