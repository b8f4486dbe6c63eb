import { lazy, Suspense, useState } from 'react';
import { loadTexts } from '../../lib/i18n/i18n';
import { useShortcuts } from '../../lib/shortcuts/use-shortcuts';

/** The palette and the list of shortcuts: loaded when they are first asked for, by a key or by `open`. */
export const useOverlays = () => {
  const [shown, setShown] = useState<'palette' | 'shortcuts' | null>(null);
  // Once loaded they stay, so that closing can be seen.
  const [used, setUsed] = useState({ palette: false, shortcuts: false });
  const open = (which: 'palette' | 'shortcuts') => {
    setUsed((known) => ({ ...known, [which]: true }));
    setShown(which);
  };
  useShortcuts({
    'general.palette': () => open('palette'),
    'general.help': () => open('shortcuts'),
  });
  const close = (which: 'palette' | 'shortcuts') => setShown((known) => (known === which ? null : known));

  return {
    openPalette: () => open('palette'),
    overlays: (
      <Suspense>
        {used.palette && (
          <CommandPalette
            opened={shown === 'palette'}
            onClose={() => close('palette')}
            onShortcuts={() => open('shortcuts')}
          />
        )}
        {used.shortcuts && <HelpSheet opened={shown === 'shortcuts'} onClose={() => close('shortcuts')} />}
      </Suspense>
    ),
  };
};

const CommandPalette = lazy(async () => {
  const [{ CommandPalette: component }] = await Promise.all([
    import('./command-palette'),
    loadTexts('palette'),
  ]);
  return { default: component };
});

const HelpSheet = lazy(async () => {
  const [{ HelpSheet: component }] = await Promise.all([import('./help-sheet'), loadTexts('shortcuts')]);
  return { default: component };
});
