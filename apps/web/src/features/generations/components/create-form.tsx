import type { Generation, ModelList } from '@easel/shared';
import { Button, Kbd, Stack, Text } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconSparkles } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, type RefObject, Suspense, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { lazyWithTexts } from '../../../lib/i18n/lazy-with-texts';
import { useCostText } from '../../../lib/i18n/use-cost-text';
import { useShortcuts } from '../../../lib/shortcuts/use-shortcuts';
import { promptCount } from '../../../lib/text/prompt-count';
import { useGenerate } from '../hooks/use-generate';
import type { Draft } from '../model/draft';
import { planDrawing } from '../model/plan-drawing';
import { draftSize, lacksImage, planCost } from '../model/to-request';
import { QueueLine } from '../queue/queue-line';
import { usePagePictures } from '../reference/use-page-pictures';
import classes from './create-form.module.css';
import { CreateSettings } from './create-settings';
import { ModelField } from './model-field';

const BatchLine = lazyWithTexts('compose', async () => (await import('../batch/batch-line')).BatchLine);
const ReferenceOffer = lazyWithTexts(
  'compose',
  async () => (await import('../reference/reference-offer')).ReferenceOffer,
);
const DropOverlay = lazyWithTexts(
  'compose',
  async () => (await import('../reference/drop-overlay')).DropOverlay,
);

/** Says what to draw. It never locks: every press queues one more request. */
export const CreateForm = ({
  draft,
  onChange,
  models,
  promptRef,
  promptBox,
  target,
  hotkeys = true,
  onCreated,
}: CreateFormProps) => {
  const { t } = useTranslation();
  const { generate, error } = useGenerate(onCreated);
  const costText = useCostText();
  const costId = useId();
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const plan = planDrawing(draft, models);
  const longest = plan?.prompts.reduce((most, prompt) => (prompt.length > most.length ? prompt : most), '');
  const { length, over } = promptCount(longest ?? draft.prompt);
  const isEmpty = length === 0;
  const isOver = usePagePictures({
    given: draft.images,
    most: plan?.choice.model.capabilities.imageInputs ?? 0,
    onGive: (images) => onChange({ images, lostImages: 0 }),
    enabled: hotkeys,
  });

  const showSettings = (field: HTMLElement) => {
    flushSync(() => setOpen(true));
    field.closest('details')?.setAttribute('open', '');
    field.focus();
  };

  const send = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    const valid = !isEmpty && over === 0 && plan?.isTooMuch !== true;
    if (!valid) promptRef.current?.focus();
    if (!valid || plan === undefined) return;
    const { capabilities } = plan.choice.model;
    const wrong = form.current?.querySelector<HTMLElement>('[data-number][aria-invalid="true"]');
    if (wrong) showSettings(wrong);
    else if (draftSize(draft, capabilities) === null || lacksImage(draft, capabilities)) setOpen(true);
    else {
      setTried(false);
      generate(draft, plan);
    }
  };
  useShortcuts({ 'create.generate': () => send() }, { enabled: hotkeys });

  return (
    <form ref={form} onSubmit={send} noValidate aria-label={t('create.form')}>
      <Stack gap="md">
        {promptBox({
          error: tried && isEmpty ? t('create.promptEmpty') : null,
          marksWords: plan?.models.some(({ model }) => model.provider === 'sketchbook') ?? false,
          longest,
        })}
        <Suspense>
          {plan !== undefined && (plan.isBatch || !draft.dynamic) && (
            <BatchLine draft={draft} plan={plan} onChange={onChange} />
          )}
          {plan !== undefined &&
            draft.images.length > 0 &&
            plan.choice.model.capabilities.imageInputs === 0 && (
              <ReferenceOffer models={models} choice={plan.choice} onChange={onChange} />
            )}
          {isOver && <DropOverlay />}
        </Suspense>
        {target}
        <div className={classes.bar}>
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
              {plan !== undefined && costText(...planCost(draft, plan))}
            </Text>
            <QueueLine />
            <Text size="xs" c="dimmed" className={classes.shortcut}>
              <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">Enter</Kbd> {t('create.shortcut')}
            </Text>
          </div>
        </div>
        <ProblemAlert error={error} />
        {plan !== undefined && <ModelField models={models} plan={plan} onChange={(part) => onChange(part)} />}
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
        {plan !== undefined && (
          <div id="create-settings" className={classes.settings} data-open={open || undefined}>
            <CreateSettings draft={draft} onChange={onChange} choice={plan.choice} showMissing={tried} />
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
  /** The field for the prompt, which another feature brings. */
  promptBox: (state: PromptState) => ReactNode;
  /** Where the pictures go, likewise. */
  target?: ReactNode;
  /** Off while something lies over the page. */
  hotkeys?: boolean;
  onCreated?: (generation: Generation) => void;
}

interface PromptState {
  error: string | null;
  /** Whether the built-in illustrator draws. */
  marksWords: boolean;
  /** The longest prompt that comes of it. */
  longest: string | undefined;
}
