import type { Capabilities, Model } from '@easel/shared';
import { IconCheck } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { hasAddress, LinkedText } from './linked-text';
import classes from './model-picker.module.css';
import { useModelTexts } from './use-model-texts';

/** A model in the list: what it is, what it can do, what it costs, or why it cannot be chosen. */
export const ModelRow = memo(({ model, chosen, isComparing, active, reasoned, onChoose }: ModelRowProps) => {
  const { t } = useTranslation();
  const texts = useModelTexts();
  const { name, title, licence, note, available } = model;
  const id = useId();
  const whyNot = reasoned ? null : texts.whyNot(model);
  const facts = [licence === null ? null : t('models.licence', { licence }), note].filter(
    (part) => part !== null,
  );
  // A button can hold no link.
  const inside = facts.filter((fact) => !hasAddress(fact));
  const outside = [...facts, whyNot ?? ''].filter(hasAddress);
  return (
    <li className={classes.item}>
      <button
        type="button"
        data-row={name}
        className={classes.row}
        aria-current={(chosen && !isComparing) || undefined}
        aria-pressed={isComparing ? chosen : undefined}
        // It can be reached, so that the reason can be read.
        aria-disabled={!available || undefined}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        tabIndex={active ? 0 : -1}
        onClick={() => available && onChoose(name)}
      >
        <span className={classes.line}>
          <span className={classes.title} id={`${id}-title`}>
            {title}
          </span>
          {chosen && <IconCheck size={16} aria-label={t('models.chosen')} role="img" />}
          <span className={classes.price}>{texts.price(model)}</span>
        </span>
        <span id={`${id}-text`}>
          <span className={classes.note}>{texts.note(model)}</span>
          <Abilities capabilities={model.capabilities} />
          {inside.length > 0 && <span className={classes.small}>{inside.join(' · ')}</span>}
          {whyNot !== null && !hasAddress(whyNot) && <span className={classes.reason}>{whyNot}</span>}
        </span>
      </button>
      {outside.map((text) => (
        <p key={text} className={classes.outside}>
          <LinkedText>{text}</LinkedText>
        </p>
      ))}
    </li>
  );
});

const Abilities = ({ capabilities }: { capabilities: Capabilities }) => {
  const { t } = useTranslation();
  const { steps, seed, negativePrompt, imageInputs, imageRequired, mask, preview, progress } = capabilities;
  const known = [
    imageInputs > 0 && (imageRequired === true ? 'picturesOnly' : 'pictures'),
    mask && 'mask',
    steps !== null && 'steps',
    seed && 'seed',
    negativePrompt && 'negativePrompt',
    preview ? 'preview' : progress === 'percent' && 'progress',
  ].filter((ability) => ability !== false) as Ability[];
  return (
    <span className={classes.badges}>
      {known.map((ability) => (
        <span key={ability}>{t(`models.can.${ability}`)}</span>
      ))}
    </span>
  );
};

type Ability =
  | 'steps'
  | 'seed'
  | 'negativePrompt'
  | 'pictures'
  | 'picturesOnly'
  | 'mask'
  | 'preview'
  | 'progress';

interface ModelRowProps {
  model: Model;
  chosen: boolean;
  /** Whether several can be chosen. */
  isComparing: boolean;
  /** Whether Tab leads to this row. */
  active: boolean;
  /** Whether the reason it cannot be used stands above already. */
  reasoned: boolean;
  onChoose: (name: string) => void;
}
