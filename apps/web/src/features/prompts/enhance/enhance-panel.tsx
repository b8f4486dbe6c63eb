import type { EnhanceCategory, EnhanceRequest, EnhanceResponse } from '@easel/shared';
import { Button, CloseButton, Group, Text } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useEnhancePrompt } from '../api/enhance-prompt';
import { useEnhancers } from '../api/list-enhancers';
import classes from './enhance-panel.module.css';

/**
 * Enriches the prompt: from lists that come with Easel, or by a language model where a key reaches one. Each try starts
 * from what was typed, so that words do not pile up; for half a minute it can be taken back.
 */
export const EnhancePanel = ({ prompt, replace, onClose }: EnhancePanelProps) => {
  const { t } = useTranslation();
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  const enhancers = useEnhancers();
  const enhance = useEnhancePrompt();
  const [categories, setCategories] = useState<readonly EnhanceCategory[]>([]);
  const [done, setDone] = useState<Enhanced | null>(null);
  const model = enhancers.data?.model ?? null;
  // Somebody has typed on: from then on this is the text to start from.
  const standing = done !== null && done.result.prompt === prompt ? done : null;
  const isEmpty = prompt.trim() === '';

  useEffect(() => panel.current?.focus(), []);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [done]);

  const ask = (by: NonNullable<EnhanceRequest['by']>) => {
    const original = standing?.original ?? prompt;
    enhance.mutate(
      {
        prompt: original,
        by,
        ...(categories.length > 0 ? { categories: [...categories] } : {}),
        seed: Math.floor(Math.random() * 2 ** 32),
      },
      {
        onSuccess: (result) => {
          replace(result.prompt);
          setDone({ original, result });
          panel.current?.focus();
        },
      },
    );
  };

  return (
    <section ref={panel} className={classes.panel} aria-labelledby={heading} tabIndex={-1}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600} id={heading}>
          {t('compose.enhance.title')}
        </Text>
        <CloseButton size="sm" aria-label={t('compose.enhance.close')} onClick={onClose} />
      </Group>
      <div className={classes.chips} role="group" aria-label={t('compose.enhance.categories')}>
        {CATEGORIES.map((category) => (
          <button
            key={category}
            type="button"
            aria-pressed={categories.includes(category)}
            onClick={() =>
              setCategories(
                categories.includes(category)
                  ? categories.filter((other) => other !== category)
                  : [...categories, category],
              )
            }
          >
            {t(`compose.enhance.category.${category}`)}
          </button>
        ))}
      </div>
      <Text size="xs" c="dimmed">
        {t(categories.length === 0 ? 'compose.enhance.any' : 'compose.enhance.chosen')}
      </Text>
      <ProblemAlert error={enhance.error} />
      <div className={classes.said} aria-live="polite">
        {standing !== null && <Added result={standing.result} />}
      </div>
      <Group gap={6}>
        <Button
          size="compact-sm"
          disabled={isEmpty}
          loading={enhance.isPending && enhance.variables.by === 'offline'}
          onClick={() => ask('offline')}
        >
          {t(standing === null ? 'compose.enhance.add' : 'compose.enhance.again')}
        </Button>
        {model !== null && (
          <Button
            size="compact-sm"
            variant="light"
            disabled={isEmpty}
            loading={enhance.isPending && enhance.variables.by === 'model'}
            onClick={() => ask('model')}
          >
            {t('compose.enhance.byModel', { model })}
          </Button>
        )}
        {standing !== null && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              replace(standing.original);
              setDone(null);
              panel.current?.focus();
            }}
          >
            {t('compose.enhance.undo')}
          </Button>
        )}
      </Group>
      {isEmpty && (
        <Text size="xs" c="dimmed">
          {t('compose.enhance.empty')}
        </Text>
      )}
    </section>
  );
};

const Added = ({ result }: { result: EnhanceResponse }) => {
  const { t } = useTranslation();
  if (result.added.length === 0)
    return (
      <Text size="xs">
        {result.model === null
          ? t('compose.enhance.nothing')
          : t('compose.enhance.written', { model: result.model })}
      </Text>
    );
  return (
    <Text size="xs" component="div">
      {t('compose.enhance.added')}
      <ul className={classes.added}>
        {result.added.map(({ category, text }) => (
          <li key={`${category} ${text}`}>
            <span>{t(`compose.enhance.category.${category}`)}</span> {text}
          </li>
        ))}
      </ul>
    </Text>
  );
};

/** In the order they are offered; the compiler sees to it that each is a real one. */
const CATEGORIES: readonly EnhanceCategory[] = [
  'lighting',
  'composition',
  'medium',
  'mood',
  'colour',
  'detail',
  'camera',
];

const UNDO_MS = 30_000;

interface Enhanced {
  original: string;
  result: EnhanceResponse;
}

interface EnhancePanelProps {
  prompt: string;
  replace: (prompt: string) => void;
  onClose: () => void;
}
