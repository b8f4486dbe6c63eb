import { PROMPT_MAX } from '@easel/shared';
import { Text, Textarea } from '@mantine/core';
import { type RefObject, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyWithTexts } from '../../../lib/i18n/lazy-with-texts';
import { useShortcuts } from '../../../lib/shortcuts/use-shortcuts';
import { promptCount } from '../../../lib/text/prompt-count';
import { useHistoryWalk } from '../history/use-history-walk';
import classes from './prompt-box.module.css';
import type { PromptParts } from './prompt-parts';
import { PromptTools } from './prompt-tools';
import { replaceText } from './replace-text';

const WordMarks = lazyWithTexts('compose', async () => (await import('../words/word-marks')).WordMarks);
const WordLegend = lazyWithTexts('compose', async () => (await import('../words/word-marks')).WordLegend);
const TemplateChips = lazyWithTexts(
  'compose',
  async () => (await import('../templates/template-chips')).TemplateChips,
);

/** The prompt with all that helps to write it: earlier ones, templates, enhancing, and which words will be drawn. */
export const PromptBox = ({ parts, onChange, error, inputRef, marksWords, longest }: PromptBoxProps) => {
  const { t, i18n } = useTranslation();
  const { prompt, templates } = parts;
  const { length, over } = promptCount(longest ?? prompt);
  const number = new Intl.NumberFormat(i18n.language);
  const tooLong =
    over > 0 ? t('create.promptTooLong', { count: over, max: number.format(PROMPT_MAX) }) : null;
  const marked = marksWords && prompt.trim() !== '';

  const replace = useCallback(
    (text: string) => {
      const field = inputRef.current;
      if (field === null || !replaceText(field, text)) onChange({ prompt: text });
    },
    [inputRef, onChange],
  );
  const walk = useHistoryWalk({ value: prompt, replace });
  const walkFromHere = (by: 1 | -1) => (event: KeyboardEvent) => {
    const elsewhere = event.target instanceof HTMLElement && event.target.matches('textarea, input, select');
    if (elsewhere && event.target !== inputRef.current) return false;
    void walk(by);
    return undefined;
  };
  useShortcuts({
    'create.earlier': walkFromHere(1),
    'create.later': walkFromHere(-1),
    'create.prompt': () => inputRef.current?.focus(),
  });

  return (
    <div>
      <Textarea
        ref={inputRef}
        label={t('create.prompt')}
        placeholder={t('create.promptPlaceholder')}
        size="md"
        autosize
        minRows={4}
        maxRows={12}
        dir="auto"
        value={prompt}
        onChange={(event) => onChange({ prompt: event.currentTarget.value })}
        onKeyDown={(event) => {
          const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
          if (event.key !== 'ArrowUp' || !plain || prompt !== '' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void walk(1);
        }}
        error={tooLong ?? error}
        inputContainer={(field) => (
          <div className={classes.container}>
            {field}
            {marked && (
              <Suspense>
                <WordMarks prompt={prompt} fieldRef={inputRef} />
              </Suspense>
            )}
          </div>
        )}
      />
      {templates.length > 0 && (
        <Suspense>
          <TemplateChips chosen={templates} onChange={(next) => onChange({ templates: next })} />
        </Suspense>
      )}
      <PromptTools parts={parts} onChange={onChange} replace={replace} inputRef={inputRef} />
      <div className={classes.below}>
        {marked && (
          <Suspense>
            <WordLegend prompt={prompt} />
          </Suspense>
        )}
        <Text
          size="xs"
          className={classes.count}
          c={over > 0 ? 'var(--mantine-color-error)' : 'dimmed'}
          fw={over > 0 ? 600 : undefined}
        >
          {t('create.promptCount', { length: number.format(length), max: number.format(PROMPT_MAX) })}
        </Text>
      </div>
    </div>
  );
};

interface PromptBoxProps {
  parts: PromptParts;
  onChange: (part: Partial<PromptParts>) => void;
  error: string | null;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  /** Whether the built-in illustrator draws, so that it can be said which words it understands. */
  marksWords: boolean;
  /** The longest prompt that comes of it, when it stands for several. */
  longest?: string | undefined;
}
