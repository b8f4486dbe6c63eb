import { ActionIcon, Button, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCaps, useKeysText } from '../../../components/key-caps';
import {
  conflictOf,
  keysOf,
  SHORTCUTS,
  type Shortcut,
  type ShortcutId,
} from '../../../lib/shortcuts/registry';
import { type Captured, capturedKeys, withKeys } from './captured-keys';
import classes from './shortcut-settings.module.css';

/** One shortcut: its keys, and a button that waits for others. */
export const ShortcutRow = ({ id, changed, onChange }: ShortcutRowProps) => {
  const { t } = useTranslation();
  const keysText = useKeysText();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Captured | null>(null);
  const shortcut: Shortcut = SHORTCUTS[id];
  const keys = keysOf(id, changed);
  const name = t(`shortcuts.${id}`);

  const stop = () => {
    setWaiting(false);
    setProblem(null);
  };
  const press = (event: KeyboardEvent) => {
    if (!waiting) return;
    const captured = capturedKeys(id, event.nativeEvent, changed);
    // Tab goes on to the next control, everything else is meant for this one.
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
    if (captured.kind === 'given-up') stop();
    else if (captured.kind === 'keys') {
      onChange(withKeys(changed, id, captured.keys));
      stop();
    } else if (captured.kind !== 'nothing') setProblem(captured);
  };
  const reset = () => {
    const other = conflictOf(id, shortcut.keys, changed);
    if (other === null) onChange(withKeys(changed, id, null));
    else setProblem({ kind: 'conflict', keys: shortcut.keys, other });
  };

  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      {shortcut.fixed === true ? (
        <span className={classes.fixed}>
          <Text size="xs" c="dimmed" span>
            {t('settings.shortcuts.fixed')}
          </Text>
          <KeyCaps keys={keys} />
        </span>
      ) : (
        <span className={classes.fixed}>
          {keys !== shortcut.keys && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('settings.shortcuts.resetOne', { name, keys: keysText(shortcut.keys) })}
              title={t('settings.shortcuts.resetOne', { name, keys: keysText(shortcut.keys) })}
              onClick={reset}
            >
              <IconArrowBackUp size={17} aria-hidden />
            </ActionIcon>
          )}
          <Button
            variant={waiting ? 'light' : 'default'}
            size="compact-md"
            className={classes.button}
            aria-label={t(waiting ? 'settings.shortcuts.waitingFor' : 'settings.shortcuts.change', {
              name,
              keys: keysText(keys),
            })}
            onClick={() => setWaiting(true)}
            onKeyDown={press}
            onBlur={stop}
          >
            {waiting ? t('settings.shortcuts.press') : <KeyCaps keys={keys} />}
          </Button>
        </span>
      )}
      {problem !== null && <Problem problem={problem} />}
    </li>
  );
};

const Problem = ({ problem }: { problem: Captured }) => {
  const { t } = useTranslation();
  const keysText = useKeysText();
  if (problem.kind !== 'conflict' && problem.kind !== 'needs-modifier') return null;
  return (
    <Text size="sm" c="var(--mantine-color-error)" role="alert" className={classes.problem}>
      {problem.kind === 'conflict'
        ? t('settings.shortcuts.conflict', {
            keys: keysText(problem.keys),
            other: t(`shortcuts.${problem.other}`),
          })
        : t('settings.shortcuts.needsModifier', { keys: keysText(problem.keys) })}
    </Text>
  );
};

interface ShortcutRowProps {
  id: ShortcutId;
  /** Keys that differ from ours. */
  changed: Readonly<Record<string, string>>;
  onChange: (changed: Record<string, string>) => void;
}
