import type { ModelList } from '@easel/shared';
import { Text } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { providerTitle } from '../../../lib/text/provider-title';
import type { ModelChoice } from '../model/choose-model';
import { useModelTexts } from '../picker/use-model-texts';
import classes from '../parameters/parameters.module.css';

const loadPicker = () => import('../picker/model-picker');
const ModelPicker = lazy(() => loadPicker().then((module) => ({ default: module.ModelPicker })));

/** The chosen model, and the way to another one. */
export const ModelField = ({ models, choice, onChange }: ModelFieldProps) => {
  const { t } = useTranslation();
  const texts = useModelTexts();
  const label = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { name, model, candidates } = choice;
  const several = candidates.length > 1;
  const title = several ? name : model.title;
  const tried = texts.tries(candidates);

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
          <small>
            {several ? tried : providerTitle(model.provider)} · {texts.price(model)}
          </small>
        </span>
        <IconSelector size={18} aria-hidden />
      </button>
      <Text size="xs" c="dimmed" mt={4} className={classes.wide}>
        {texts.note(model)}
      </Text>
      {open && (
        <Suspense>
          <ModelPicker models={models} chosen={name} onChoose={onChange} onClose={close} />
        </Suspense>
      )}
    </div>
  );
};

interface ModelFieldProps {
  models: ModelList;
  choice: ModelChoice;
  onChange: (name: string) => void;
}
