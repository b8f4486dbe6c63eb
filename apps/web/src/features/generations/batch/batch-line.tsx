import { expandPrompt, MAX_BATCH } from '@easel/shared';
import { Button, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UserText } from '../../../components/user-text';
import type { Draft } from '../model/draft';
import type { DrawingPlan } from '../model/plan-drawing';
import classes from './batch-line.module.css';

/** How many pictures one press makes when it stands for several requests, and which prompts these are. */
export const BatchLine = ({ draft, plan, onChange }: BatchLineProps) => {
  const { t, i18n } = useTranslation();
  const list = useId();
  const [open, setOpen] = useState(false);
  const { prompts, models, requests, choice, isTooMuch } = plan;
  const number = new Intl.NumberFormat(i18n.language);
  const each = Math.min(draft.count, choice.model.capabilities.maxCount);
  const total = requests / models.length;
  const offersChoice = expandPrompt(draft.prompt, 1).total > 1;
  if (requests === 1 && !offersChoice) return null;

  const factors = [
    total > 1 && t('compose.batch.prompts', { count: total }),
    models.length > 1 && t('compose.batch.models', { count: models.length }),
    each > 1 && t('compose.batch.each', { count: each }),
  ].filter((factor) => factor !== false);

  return (
    <div className={classes.line}>
      <Text size="sm" component="output" c={isTooMuch ? 'var(--mantine-color-error)' : undefined}>
        {isTooMuch ? (
          t('compose.batch.tooMuch', { requests: number.format(requests), max: MAX_BATCH })
        ) : (
          <>
            <strong>{t('compose.batch.makes', { count: requests * each })}</strong>
            {factors.length > 1 && ` (${factors.join(' × ')})`}
          </>
        )}
      </Text>
      <div className={classes.actions}>
        {total > 1 && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={open}
            aria-controls={list}
            onClick={() => setOpen(!open)}
          >
            {t('compose.batch.show')}
          </Button>
        )}
        {offersChoice && (
          <Button size="compact-xs" variant="subtle" onClick={() => onChange({ dynamic: !draft.dynamic })}>
            {t(draft.dynamic ? 'compose.batch.literal' : 'compose.batch.choices')}
          </Button>
        )}
      </div>
      {open && total > 1 && (
        <ol id={list} className={classes.prompts}>
          {prompts.map((prompt, index) => (
            <li key={`${index} ${prompt}`}>
              <UserText lines={2}>{prompt}</UserText>
            </li>
          ))}
          {total > prompts.length && <li>{t('compose.batch.more', { count: total - prompts.length })}</li>}
        </ol>
      )}
    </div>
  );
};

interface BatchLineProps {
  draft: Draft;
  plan: DrawingPlan;
  onChange: (part: Partial<Draft>) => void;
}
