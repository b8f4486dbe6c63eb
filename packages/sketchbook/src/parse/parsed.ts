import type {
  Camera,
  Element,
  Feeling,
  Mood,
  Place,
  Pose,
  RelationKind,
  RoomKind,
  Season,
  SkinTone,
  Time,
} from '../lexicon/vocabulary.js';
import type { SketchbookStyle } from '../api.js';

/** What a scene phrase still asks for; empty when another phrase or the negative prompt overruled it. */
export interface SceneEffect {
  place?: Place;
  time?: Time;
  season?: Season;
  element?: Element;
  mood?: Mood;
  camera?: Camera;
  style?: SketchbookStyle;
}

/** A content word or phrase as the person wrote it, and what of it the picture can show. */
export interface ReadWord {
  text: string;
  /** Set for words that show whatever the scene: counts, colours, sizes, relations. */
  shown?: true;
  /** The drawing the word speaks of, unless it was crowded out or banned. */
  concept?: string;
  /** What a body or a face does, and whose. */
  act?: { concept: string; pose?: Pose; feeling?: Feeling };
  scene?: SceneEffect;
}

/** A thing to draw: `colour` is a colour word, `scale` 1 unless a size word was given, `count` 1 to 12. */
export interface ParsedSubject {
  concept: string;
  word: string;
  count: number;
  scale: number;
  colour?: string;
  pose?: Pose;
  feeling?: Feeling;
  skin?: SkinTone;
  gender?: 'woman' | 'man';
  hair?: string;
}

/** `who` stands in the relation to `to`; both are indexes of subjects: "cat on chair" is `{kind: 'on', who: cat, to: chair}`. */
export interface ParsedRelation {
  kind: RelationKind;
  who: number;
  to: number;
}

/** What the words of a span were read as. */
export type SpanKind =
  | 'subject'
  | 'count'
  | 'colour'
  | 'size'
  | 'pose'
  | 'feeling'
  | 'relation'
  | 'place'
  | 'time'
  | 'season'
  | 'weather'
  | 'mood'
  | 'camera'
  | 'style'
  | 'ignored'
  | 'unknown';

/** A run of the prompt, UTF-16 offsets, end excluded, and what it means, for example the concept drawn for it. */
export interface Span {
  start: number;
  end: number;
  kind: SpanKind;
  meaning?: string;
}

/** What must not appear. */
export interface Banned {
  concepts: string[];
  elements: Element[];
  places: Place[];
  times: Time[];
  colours: string[];
  /** Whole kinds of things. */
  kinds: ('people' | 'animals')[];
}

/** A prompt as Sketchbook understands it: plain data, equal for equal input. */
export interface ParsedPrompt {
  subjects: ParsedSubject[];
  relations: ParsedRelation[];
  place?: Place;
  /** Which room, when the place is one. */
  room?: RoomKind;
  time?: Time;
  season?: Season;
  mood?: Mood;
  camera?: Camera;
  /** A style the prompt names; a style asked for in the request comes first. */
  style?: SketchbookStyle;
  /** Some landscape is asked for, of whatever kind. */
  landscape?: true;
  elements: Element[];
  /** Colour words that belong to no subject: the picture leans towards them. */
  colours: string[];
  banned: Banned;
  /** The content words in the order written; a phrase or a noun of several words is one entry. */
  words: ReadWord[];
  /** Every token of the prompt is in exactly one span, in order. */
  spans: Span[];
}
