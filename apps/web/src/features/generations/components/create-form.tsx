import type { Generation, ModelList } from '@easel/shared';
import { Button, Kbd, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSparkles } from '@tabler/icons-react';
import { type FormEvent, type RefObject, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useCostText } from '../../../lib/i18n/use-cost-text';
import { useCreateGeneration } from '../api/create-generation';
import { chooseModel } from '../model/choose-model';
import type { Draft } from '../model/draft';
import {
  draftCost,
  draftCostAtMost,
  draftSize,
  lacksImage,
  promptCount,
  toRequest,
} from '../model/to-request';
import classes from './create-form.module.css';
import { CreateSettings } from './create-settings';
import { ModelField } from './model-field';
import { PromptField } from './prompt-field';

/** Says what to draw. It never locks: every press queues one more request. */
export const CreateForm = ({
  draft,
  onChange,
  models,
  promptRef,
  hotkeys = true,
  onCreated,
}: CreateFormProps) => {
  const { t } = useTranslation();
  const create = useCreateGeneration();
  const costText = useCostText();
  const costId = useId();
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const choice = chooseModel(models, draft.model);
  const isEmpty = promptCount(draft.prompt).length === 0;

  const showSettings = (field: HTMLElement) => {
    flushSync(() => setOpen(true));
    field.closest('details')?.setAttribute('open', '');
    field.focus();
  };

  const generate = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    const valid = !isEmpty && promptCount(draft.prompt).over === 0;
    if (!valid) promptRef.current?.focus();
    if (!valid || choice === undefined) return;
    const { capabilities } = choice.model;
    const wrong = form.current?.querySelector<HTMLElement>('[data-number][aria-invalid="true"]');
    if (wrong) showSettings(wrong);
    else if (draftSize(draft, capabilities) === null || lacksImage(draft, capabilities)) setOpen(true);
    else {
      setTried(false);
      create.mutate(toRequest(draft, choice), { onSuccess: onCreated });
    }
  };
  useHotkeys(hotkeys ? [['mod+Enter', () => generate()]] : [], []);

  return (
    <form ref={form} onSubmit={generate} noValidate aria-label={t('create.form')}>
      <Stack gap="md">
        <PromptField
          inputRef={promptRef}
          value={draft.prompt}
          onChange={(prompt) => onChange({ prompt })}
          error={tried && isEmpty ? t('create.promptEmpty') : null}
        />
        <div>
          <Button
            type="submit"
            size="md"
            fullWidth
            leftSection={<IconSparkles size={18} aria-hidden />}
            aria-describedby={costId}
          >
            {t('create.generate')}
          </Button>
          <div className={classes.below}>
            <Text size="xs" fw={600} id={costId} aria-live="polite">
              {choice !== undefined && costText(draftCost(draft, choice), draftCostAtMost(draft, choice))}
            </Text>
            <Text size="xs" c="dimmed" className={classes.shortcut}>
              <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">Enter</Kbd> {t('create.shortcut')}
            </Text>
          </div>
        </div>
        <ProblemAlert error={create.error} />
        {choice !== undefined && (
          <ModelField models={models} choice={choice} onChange={(model) => onChange({ model })} />
        )}
        <Button
          className={classes.toggle}
          variant="subtle"
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
          aria-expanded={open}
          aria-controls="create-settings"
          onClick={() => setOpen(!open)}
        >
          {t('create.settings')}
        </Button>
        {choice !== undefined && (
          <div id="create-settings" className={classes.settings} data-open={open || undefined}>
            <CreateSettings draft={draft} onChange={onChange} choice={choice} showMissing={tried} />
          </div>
        )}
      </Stack>
    </form>
  );
};

interface CreateFormProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  models: ModelList;
  promptRef: RefObject<HTMLTextAreaElement | null>;
  /** Off while something lies over the page. */
  hotkeys?: boolean;
  onCreated?: (generation: Generation) => void;
}
