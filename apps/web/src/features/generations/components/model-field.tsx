import type { ModelList } from '@easel/shared';
import { Text } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { Suspense, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { lazyWithTexts } from '../../../lib/i18n/lazy-with-texts';
import { providerTitle } from '../../../lib/text/provider-title';
import type { ModelChoice } from '../model/choose-model';
import type { Draft } from '../model/draft';
import type { DrawingPlan } from '../model/plan-drawing';
import { useModelTexts } from '../picker/use-model-texts';
import classes from '../parameters/parameters.module.css';

const loadPicker = () => import('../picker/model-picker');
const ModelPicker = lazyWithTexts('compose', async () => (await loadPicker()).ModelPicker);

/** The chosen model, or those that are compared, and the way to others. */
export const ModelField = ({ models, plan, onChange }: ModelFieldProps) => {
  const { t } = useTranslation();
  const texts = useModelTexts();
  const label = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { name, model, candidates } = plan.choice;
  const several = candidates.length > 1;
  const compares = plan.models.length > 1;
  const title = compares ? t('create.compared', { count: plan.models.length }) : titleOf(plan.choice);
  const tried = several ? texts.tries(candidates) : providerTitle(model.provider);

  const close = () => {
    // The dialog must be gone before the focus may leave it.
    flushSync(() => setOpen(false));
    button.current?.focus();
  };

  return (
    <div>
      <Text size="sm" fw={600} mb={4} id={label} className={classes.wide}>
        {t('create.model')}
      </Text>
      <button
        ref={button}
        type="button"
        className={classes.model}
        aria-haspopup="dialog"
        aria-label={t('models.change', { name: title })}
        onClick={() => setOpen(true)}
        onPointerEnter={() => void loadPicker()}
        onFocus={() => void loadPicker()}
      >
        <span>
          <strong>{title}</strong>
          <small>{compares ? plan.models.map(titleOf).join(', ') : `${tried} · ${texts.price(model)}`}</small>
        </span>
        <IconSelector size={18} aria-hidden />
      </button>
      {!compares && (
        <Text size="xs" c="dimmed" mt={4} className={classes.wide}>
          {texts.note(model)}
        </Text>
      )}
      {open && (
        <Suspense>
          <ModelPicker
            models={models}
            chosen={compares ? plan.models.map((each) => each.name) : [name]}
            onChoose={(chosen) => onChange({ model: chosen, models: [] })}
            onCompare={(chosen) => onChange({ models: chosen })}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
};

const titleOf = ({ name, model, candidates }: ModelChoice): string =>
  candidates.length > 1 ? name : model.title;

interface ModelFieldProps {
  models: ModelList;
  plan: DrawingPlan;
  onChange: (part: Pick<Draft, 'models'> & Partial<Pick<Draft, 'model'>>) => void;
}
