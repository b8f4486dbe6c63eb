import { isPerson } from '../../art/people/roles.js';
import {
  hasEverydaySkin,
  hasGreyHair,
  isAlwaysOld,
  isHuman,
  isLiving,
  isWorn,
} from '../../lexicon/habits/kinds.js';
import type { Pose } from '../../lexicon/vocabulary.js';
import type { Item, NamedThing } from '../words/reading.js';
import type { Found, Mark } from './story.js';
import { tell } from './story.js';
import type { Token } from '../words/tokens.js';

const MOST_COPIES = 12;
/** What a plural without a number draws. */
const SEVERAL = 3;

/** A word before a noun that says something of it. */
export interface Modifier {
  item: Item;
  mark: Mark;
  pose?: Pose;
  hair?: string;
}

/** Makes a subject of a noun and what was said before it. */
export function makeSubject(
  noun: NamedThing,
  word: string,
  modifiers: readonly Modifier[],
  tokens: readonly Token[],
): Found {
  const subject: Found = {
    concept: noun.concept,
    word,
    count: noun.count ?? (noun.plural ? SEVERAL : 1),
    scale: noun.young ? 0.75 : 1,
    counted: false,
    related: false,
  };
  if (noun.plural && noun.count === undefined) subject.several = true;
  if (noun.gender) subject.gender = noun.gender;
  if (noun.skin) subject.skin = noun.skin;
  if (noun.hair) subject.hair = noun.hair;
  if (noun.pose) subject.pose = noun.pose;
  const colours = modifiers
    .filter(({ item }) => item.read.kind === 'colour')
    .map(({ item, mark }) => ({ read: item.read, mark }));
  const pied =
    PIED.has(noun.concept) &&
    colours.length === 2 &&
    colours.every(({ read }) => read.kind === 'colour' && BLACK_AND_WHITE.has(read.value));
  for (const modifier of modifiers)
    if (pied && modifier.item.read.kind === 'colour')
      tell(modifier.mark, 'colour', { meaning: 'black and white', shown: true });
    else modify(subject, modifier, tokens);
  if (!subject.colour && noun.colour) subject.colour = noun.colour;
  return subject;
}

/** Animals that are black and white by nature. */
const PIED: ReadonlySet<string> = new Set([
  'cow',
  'panda',
  'penguin',
  'zebra',
  'skunk',
  'badger',
  'orca',
  'dalmatian',
]);
const BLACK_AND_WHITE: ReadonlySet<string> = new Set(['black', 'white']);

/** Lets one modifier speak of a subject; what cannot be said of it stays not understood. */
export function modify(subject: Found, { item, mark, pose, hair }: Modifier, tokens: readonly Token[]): void {
  const { read } = item;
  if (hair !== undefined) {
    if (!isHuman(subject.concept)) return;
    subject.hair = hair;
    tell(mark, 'colour', { meaning: `${hair} hair`, shown: true });
  } else if (read.kind === 'number') count(subject, item, mark);
  else if (read.kind === 'size') {
    subject.scale *= read.scale;
    tell(mark, 'size', { meaning: String(read.scale), shown: true });
  } else if (read.kind === 'colour') paint(subject, item, mark, tokens);
  else if (read.kind === 'skin') {
    if (!isHuman(subject.concept)) return;
    subject.skin = read.value;
    tell(mark, 'colour', { meaning: `${read.value} skin`, shown: true });
  } else if (read.kind === 'age') grow(subject, mark);
  else if (read.kind === 'gender') {
    subject.gender = read.value;
    tell(mark, 'feeling', { meaning: read.value, shown: true });
  } else if (read.kind === 'feeling') feel(subject, item, mark);
  else if (pose) setPose(subject, pose, mark);
}

/** Gives a subject a pose; the first one counts. */
export function setPose(subject: Found, pose: Pose, mark: Mark | undefined): void {
  subject.pose ??= pose;
  if (subject.pose === pose) tell(mark, 'pose', { meaning: pose, pose, of: subject });
}

function count(subject: Found, { read }: Item, mark: Mark): void {
  if (read.kind !== 'number') return;
  delete subject.several;
  const best = subject.counted ? Math.max(subject.count, read.value) : read.value;
  subject.count = Math.max(1, Math.min(MOST_COPIES, best));
  subject.counted = true;
  if (read.value === 2 && read.vague && isWorn(subject.concept)) subject.count = 1;
  if (read.exact) tell(mark, 'count', { meaning: String(subject.count), shown: true });
}

/** Age shows in a drawing of its own, else in grey hair where hair is seen. */
function grow(subject: Found, mark: Mark): void {
  const { concept } = subject;
  const own = `old-${concept}`;
  if (isPerson(own)) subject.concept = own;
  else if (hasGreyHair(concept)) subject.hair ??= 'grey';
  else if (!isAlwaysOld(concept)) return;
  tell(mark, 'feeling', { meaning: 'old', shown: true });
}

function feel(subject: Found, { read }: Item, mark: Mark): void {
  if (read.kind !== 'feeling' || !isLiving(subject.concept)) return;
  subject.feeling ??= read.value;
  if (subject.feeling === read.value)
    tell(mark, 'feeling', { meaning: read.value, feeling: read.value, of: subject });
}

function paint(subject: Found, item: Item, mark: Mark, tokens: readonly Token[]): void {
  const { read } = item;
  if (read.kind !== 'colour') return;
  const capital = /^\p{Lu}/u.test(tokens[item.from]?.raw ?? '') && tokens[item.from]?.gap === 'space';
  if (read.skin && isHuman(subject.concept) && (capital || hasEverydaySkin(subject.concept))) {
    subject.skin = read.skin;
    tell(mark, 'colour', { meaning: `${read.skin} skin`, shown: true });
  } else if ((read.value === 'blonde' || read.value === 'ginger') && isHuman(subject.concept)) {
    subject.hair = read.value;
    tell(mark, 'colour', { meaning: `${read.value} hair`, shown: true });
  } else if (!subject.colour) {
    subject.colour = read.value;
    tell(mark, 'colour', { meaning: read.value, shown: true });
  }
}

/** The subject a second mention means: "a fox ... the fox". Undefined when it is another one. */
export function sameSubject(
  subjects: readonly Found[],
  subject: Found,
  definite: boolean,
): Found | undefined {
  return subjects.find(
    (other) =>
      other.concept === subject.concept &&
      (definite || !subject.counted) &&
      agrees(other.colour, subject.colour) &&
      agrees(other.gender, subject.gender) &&
      agrees(other.skin, subject.skin) &&
      (subject.scale === 1 || other.scale === subject.scale),
  );
}

const agrees = (known: string | undefined, said: string | undefined): boolean =>
  said === undefined || known === said;

/** Whether two subjects are so alike that they can be counted together. */
export const isAlike = (a: Found, b: Found): boolean =>
  a.concept === b.concept &&
  a.colour === b.colour &&
  a.scale === b.scale &&
  a.gender === b.gender &&
  a.skin === b.skin &&
  a.pose === b.pose &&
  a.feeling === b.feeling &&
  !a.related &&
  !b.related;

/** Adds the copies of one kind said twice. */
export function addCopies(subject: Found, more: number): void {
  subject.count = Math.min(MOST_COPIES, subject.count + more);
}

/** Adds what a second mention says of a subject. */
export function learn(known: Found, said: Found): void {
  if (said.pose) known.pose ??= said.pose;
  if (said.feeling) known.feeling ??= said.feeling;
  if (said.hair) known.hair ??= said.hair;
}
