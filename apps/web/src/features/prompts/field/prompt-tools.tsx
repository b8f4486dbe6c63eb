import { Button } from '@mantine/core';
import { IconHistory, IconTemplate, IconWand } from '@tabler/icons-react';
import { type RefObject, Suspense, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { lazyWithTexts } from '../../../lib/i18n/lazy-with-texts';
import classes from './prompt-box.module.css';
import type { PromptParts } from './prompt-parts';

const TemplateDrawer = lazyWithTexts(
  'compose',
  async () => (await import('../templates/template-drawer')).TemplateDrawer,
);
const HistoryDrawer = lazyWithTexts(
  'compose',
  async () => (await import('../history/history-drawer')).HistoryDrawer,
);
const EnhancePanel = lazyWithTexts(
  'compose',
  async () => (await import('../enhance/enhance-panel')).EnhancePanel,
);

/** The ways to a better prompt, each behind a button. */
export const PromptTools = ({ parts, onChange, replace, inputRef }: PromptToolsProps) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Tool | null>(null);
  const buttons = useRef<Partial<Record<Tool, HTMLButtonElement | null>>>({});

  const close = () => {
    // What lies over the page must be gone before the focus may leave it.
    flushSync(() => setOpen(null));
    if (open !== null) buttons.current[open]?.focus();
  };

  return (
    <>
      <div className={classes.tools}>
        {TOOLS.map(([tool, Icon]) => (
          <Button
            key={tool}
            ref={(button) => {
              buttons.current[tool] = button;
            }}
            size="compact-sm"
            variant="subtle"
            leftSection={<Icon size={15} aria-hidden />}
            aria-haspopup={tool === 'enhance' ? undefined : 'dialog'}
            aria-expanded={open === tool}
            onClick={() => setOpen(open === tool ? null : tool)}
          >
            {t(`create.${tool}`)}
          </Button>
        ))}
      </div>
      <Suspense>
        {open === 'templates' && (
          <TemplateDrawer parts={parts} onChange={(templates) => onChange({ templates })} onClose={close} />
        )}
        {open === 'history' && (
          <HistoryDrawer
            onUse={({ prompt, negativePrompt }) => {
              flushSync(() => setOpen(null));
              onChange({ negativePrompt });
              replace(prompt);
              inputRef.current?.focus();
            }}
            onClose={close}
          />
        )}
        {open === 'enhance' && <EnhancePanel prompt={parts.prompt} replace={replace} onClose={close} />}
      </Suspense>
    </>
  );
};

const TOOLS = [
  ['templates', IconTemplate],
  ['enhance', IconWand],
  ['history', IconHistory],
] as const;

type Tool = (typeof TOOLS)[number][0];

interface PromptToolsProps {
  parts: PromptParts;
  onChange: (part: Partial<PromptParts>) => void;
  /** Puts a prompt into the field so that it can be undone. */
  replace: (prompt: string) => void;
  inputRef: RefObject<HTMLTextAreaElement | null>;
}
