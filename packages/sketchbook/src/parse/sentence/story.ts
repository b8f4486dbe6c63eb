import type { SceneSense } from '../../lexicon/senses.js';
import type { Feeling, Pose, RelationKind } from '../../lexicon/vocabulary.js';
import type { Banned, ParsedSubject, SpanKind } from '../parsed.js';
import type { Item } from '../words/reading.js';

/** A subject being read: whether it was counted, and whether anything is already said to stand to it. */
export interface Found extends ParsedSubject {
  counted: boolean;
  related: boolean;
  /** A plural without a number. */
  several?: boolean;
}

/** What an item turned out to be; `of` is the subject it speaks of. */
export interface Mark {
  from: number;
  to: number;
  kind: SpanKind;
  meaning?: string;
  /** Whether the words carry meaning of their own, so that the report must account for them. */
  content: boolean;
  /** Set when the picture shows the words whatever the scene. */
  shown?: boolean;
  of?: Found;
  pose?: Pose;
  feeling?: Feeling;
  senses?: readonly SceneSense[];
}

export interface FoundRelation {
  kind: RelationKind;
  who: Found;
  to: Found;
}

/** All that has been read so far. */
export interface Story {
  subjects: Found[];
  relations: FoundRelation[];
  /** One for each item, in order. */
  marks: Mark[];
  colours: string[];
  banned: Banned;
}

export const emptyBanned = (): Banned => ({
  concepts: [],
  elements: [],
  places: [],
  times: [],
  colours: [],
  kinds: [],
});

/** The marks before anything is known: function words are ignored, all else is not understood. */
export const firstMarks = (items: readonly Item[]): Mark[] =>
  items.map(({ from, to, read }) => {
    const content = !EMPTY.has(read.kind) && !(read.kind === 'number' && read.vague);
    return { from, to, kind: content ? 'unknown' : 'ignored', content };
  });

const EMPTY: ReadonlySet<string> = new Set([
  'noise',
  'negation',
  'indefinite',
  'definite',
  'and',
  'or',
  'copula',
  'silent',
  'relation',
  'palette',
]);

/** Says what an item is; its words then count as understood. */
export function tell(mark: Mark | undefined, kind: SpanKind, told: Partial<Mark> = {}): void {
  if (mark) Object.assign(mark, { kind }, told);
}
