import type { Preferences } from '@easel/shared';
import { Button, Group, Stack, Switch, Title } from '@mantine/core';
import '@mantine/core/styles/Switch.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { groupOf, SHORTCUT_IDS, type ShortcutGroup } from '../../../lib/shortcuts/registry';
import { useUpdateSettings } from '../api/update-settings';
import { ShortcutRow } from './shortcut-row';
import classes from './shortcut-settings.module.css';

/** Whether single keys do something, and which. */
export const ShortcutSettings = ({ preferences }: { preferences: Preferences }) => {
  const { t } = useTranslation();
  const { mutate: save } = useUpdateSettings();
  const { shortcuts, keys } = preferences;
  return (
    <Stack gap="lg">
      <Switch
        label={t('settings.shortcuts.on')}
        description={t('settings.shortcuts.onHint')}
        checked={shortcuts}
        onChange={(event) => save({ shortcuts: event.currentTarget.checked })}
      />
      <div className={classes.groups}>
        {GROUPS.map((group) => (
          <ShortcutList key={group} group={group} changed={keys} onChange={(next) => save({ keys: next })} />
        ))}
      </div>
      <Group>
        <Button
          variant="default"
          disabled={Object.keys(keys).length === 0}
          onClick={() => save({ keys: {} })}
        >
          {t('settings.shortcuts.resetAll')}
        </Button>
      </Group>
    </Stack>
  );
};

const ShortcutList = ({ group, changed, onChange }: ShortcutListProps) => {
  const { t } = useTranslation();
  const title = useId();
  return (
    <div>
      <Title order={3} size="h5" id={title} mb={4}>
        {t(`shortcuts.group.${group}`)}
      </Title>
      <ul className={classes.list} aria-labelledby={title}>
        {SHORTCUT_IDS.filter((id) => groupOf(id) === group).map((id) => (
          <ShortcutRow key={id} id={id} changed={changed} onChange={onChange} />
        ))}
      </ul>
    </div>
  );
};

const GROUPS: readonly ShortcutGroup[] = ['general', 'create', 'gallery', 'viewer', 'compare'];

interface ShortcutListProps {
  group: ShortcutGroup;
  changed: Preferences['keys'];
  onChange: (changed: Preferences['keys']) => void;
}
