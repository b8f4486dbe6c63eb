import { Modal, Text, Title } from '@mantine/core';
import '@mantine/core/styles/Modal.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCaps } from '../../components/key-caps';
import { groupOf, keysOf, SHORTCUT_IDS, type ShortcutGroup } from '../../lib/shortcuts/registry';
import { shortcutOptions } from '../../lib/shortcuts/use-shortcuts';
import classes from './help-sheet.module.css';

/** Every shortcut with the keys it has for this person: the same list the handlers listen to. */
export const HelpSheet = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shortcuts.title')}
      size="xl"
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': t('nav.dismiss') }}
    >
      <div className={classes.groups}>
        {GROUPS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
      <Text size="sm" c="dimmed">
        {t(shortcutOptions().enabled ? 'shortcuts.hint' : 'shortcuts.off')}
      </Text>
    </Modal>
  );
};

const Group = ({ group }: { group: ShortcutGroup }) => {
  const { t } = useTranslation();
  const title = useId();
  const { keys } = shortcutOptions();
  return (
    <section className={classes.group} aria-labelledby={title}>
      <Title order={3} size="h5" id={title} mb={4}>
        {t(`shortcuts.group.${group}`)}
      </Title>
      <dl>
        {SHORTCUT_IDS.filter((id) => groupOf(id) === group).map((id) => (
          <div key={id} className={classes.row}>
            <dt>{t(`shortcuts.${id}`)}</dt>
            <dd>
              <KeyCaps keys={keysOf(id, keys)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const GROUPS: readonly ShortcutGroup[] = ['general', 'create', 'gallery', 'viewer', 'compare'];
