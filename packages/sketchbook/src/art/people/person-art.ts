import type { Art } from '../art.js';
import { figure } from '../icons/figure.js';
import { iconSet } from '../icons/icon-set.js';
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
  const icons = iconSet('noto');
  const name = ICONS[role] ?? (icons.has(role) ? role : 'boy');
  if (look.bust) return { body: icons.body(name), box: icons.box(name), faces: 'viewer' };
  return {
    body: figure(name, icons.body(name)),
    box: [0, 0, 128, 196],
    faces: 'viewer',
    head: { x: 64, y: 8, width: 60 },
  };
}
