import '@mantine/core/styles/Modal.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { IconPencil, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PATHS } from '../../lib/paths';
import { type Command, matching } from './command';
import { useCommands } from './use-commands';

/** Everything one can do, found by typing. */
export const CommandPalette = ({ opened, onClose, onShortcuts }: PaletteProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const commands = matching(useCommands(onShortcuts), typed);
  const searches = useTypedCommands(typed);
  useEffect(() => (opened ? spotlight.open() : spotlight.close()), [opened]);

  return (
    <Spotlight.Root
      store={store}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={onClose}
      // The registry of shortcuts opens it.
      shortcut={null}
      scrollable
      maxHeight="min(60dvh, 30rem)"
      attributes={{ content: { 'aria-label': t('palette.title') } }}
    >
      <Spotlight.Search
        placeholder={t('palette.search')}
        aria-label={t('palette.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {GROUPS.map((group) => (
          <CommandGroup key={group} group={group} commands={commands} />
        ))}
        {searches.map((command) => (
          <CommandItem key={command.id} command={command} />
        ))}
        {commands.length + searches.length === 0 && <Spotlight.Empty>{t('palette.none')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
};

const CommandGroup = ({ group, commands }: { group: Command['group']; commands: Command[] }) => {
  const { t } = useTranslation();
  const own = commands.filter((command) => command.group === group);
  return own.length === 0 ? null : (
    <Spotlight.ActionsGroup label={t(`palette.${group}`)}>
      {own.map((command) => (
        <CommandItem key={command.id} command={command} />
      ))}
    </Spotlight.ActionsGroup>
  );
};

const CommandItem = ({ command: { label, Icon, run } }: { command: Command }) => (
  <Spotlight.Action label={label} leftSection={<Icon size={18} stroke={1.7} aria-hidden />} onClick={run} />
);

/** What can be done with the typed words themselves. */
const useTypedCommands = (typed: string): Command[] => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const text = typed.trim();
  if (text === '') return [];
  return [
    {
      id: 'search',
      group: 'actions',
      label: t('palette.searchGallery', { text }),
      Icon: IconSearch,
      run: () => void navigate({ href: `${PATHS.gallery}?q=${encodeURIComponent(JSON.stringify(text))}` }),
    },
    {
      id: 'draw',
      group: 'actions',
      label: t('palette.drawThis', { text }),
      Icon: IconPencil,
      run: () =>
        void navigate({ href: `${PATHS.create}?prompt=${encodeURIComponent(JSON.stringify(text))}` }),
    },
  ];
};

const [store, spotlight] = createSpotlight();
const GROUPS = ['pages', 'actions', 'projects', 'searches'] as const;

interface PaletteProps {
  opened: boolean;
  onClose: () => void;
  onShortcuts: () => void;
}
