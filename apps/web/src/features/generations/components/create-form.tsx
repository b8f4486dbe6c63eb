import type { Generation, Model, ModelList } from '@easel/shared';
import { Button, Kbd, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSparkles } from '@tabler/icons-react';
import { type FormEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useCreateGeneration } from '../api/create-generation';
import { type Draft, draftSize, promptCount, toRequest } from '../model/draft';
import classes from './create-form.module.css';
import { CreateSettings } from './create-settings';
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
  const [open, setOpen] = useState(false);
  const [empty, setEmpty] = useState(false);
  const model = chosenModel(models, draft.model);
  const isEmpty = promptCount(draft.prompt).length === 0;

  const generate = (event?: FormEvent) => {
    event?.preventDefault();
    setEmpty(isEmpty);
    const valid = !isEmpty && promptCount(draft.prompt).over === 0;
    if (!valid) promptRef.current?.focus();
    if (!valid || model === undefined) return;
    if (draftSize(draft, model.capabilities) === null) setOpen(true);
    else create.mutate(toRequest(draft, model), { onSuccess: onCreated });
  };
  useHotkeys(hotkeys ? [['mod+Enter', () => generate()]] : [], []);

  return (
    <form onSubmit={generate} noValidate aria-label={t('create.form')}>
      <Stack gap="md">
        <PromptField
          inputRef={promptRef}
          value={draft.prompt}
          onChange={(prompt) => onChange({ prompt })}
          error={empty && isEmpty ? t('create.promptEmpty') : null}
        />
        <Button type="submit" size="md" leftSection={<IconSparkles size={18} aria-hidden />}>
          {t('create.generate')}
        </Button>
        <Text size="xs" c="dimmed" ta="center" className={classes.shortcut}>
          <Kbd>Ctrl</Kbd> + <Kbd>Enter</Kbd> {t('create.shortcut')}
        </Text>
        <ProblemAlert error={create.error} />
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
        {model !== undefined && (
          <div id="create-settings" className={classes.settings} data-open={open || undefined}>
            <CreateSettings draft={draft} onChange={onChange} models={models.items} model={model} />
          </div>
        )}
      </Stack>
    </form>
  );
};

const chosenModel = ({ items, aliases, defaultModel }: ModelList, name: string | null): Model | undefined => {
  const named = (wanted: string) =>
    items.find((model) => (aliases[wanted] ?? [wanted]).includes(model.name) && model.available);
  return (
    (name === null ? undefined : named(name)) ??
    named(defaultModel) ??
    items.find(({ available }) => available)
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
