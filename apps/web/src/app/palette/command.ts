import type { Icon } from '@tabler/icons-react';

/** Something the palette can do. */
export interface Command {
  id: string;
  group: 'actions' | 'pages' | 'projects' | 'searches';
  label: string;
  Icon: Icon;
  run: () => void;
}

/** Commands whose words begin with every word that was typed, in their own order. */
export const matching = (commands: readonly Command[], typed: string): Command[] => {
  const wanted = words(typed);
  return commands.filter(({ label }) => {
    const known = words(label);
    return wanted.every((word) => known.some((each) => each.startsWith(word)));
  });
};

// Without accents: who types "reglages" means "Réglages".
const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
