import type { Art } from '../art.js';
import { figure } from '../icons/figure.js';
import { iconFile } from '../icons/icon-file.js';
import type { Look } from '../look.js';
import type { Person } from './roles.js';

const ICONS: Partial<Record<Person, string>> = {
  knight: 'guard',
  wizard: 'mage',
  witch: 'woman-mage',
  king: 'prince',
  queen: 'princess',
  person: 'boy',
  man: 'farmer',
  woman: 'girl',
  chef: 'cook',
};

/** A person, whole or as a bust. */
export function personArt(role: Person, look: Look): Art {
  const icons = iconFile().icons;
  const name = ICONS[role] ?? (role in icons ? role : 'boy');
  if (look.bust)
    return { body: icons[name] ?? '', box: iconFile().boxes[name] ?? [0, 0, 128, 128], faces: 'viewer' };
  return {
    body: figure(name, icons[name] ?? ''),
    box: [0, 0, 128, 196],
    faces: 'viewer',
    head: { x: 64, y: 8, width: 60 },
  };
}
