import { isContainer, isHousePart, isHuman, isLiving, sexOf } from '../lexicon/kinds.js';
import type { Language } from '../lexicon/language.js';
import { findNoun } from '../lexicon/nouns.js';
import { FEMININE } from '../lexicon/phrases/function-words.js';
import type { Preposition } from '../lexicon/phrases/relations.js';
import type { VerbEffect } from '../lexicon/phrases/verbs.js';
import { VERB_EFFECTS } from '../lexicon/phrases/verbs.js';
import { ban } from './banned.js';
import { settleScene } from './scenery.js';
import type { Item, NamedThing } from './reading.js';
import { needsActor, settle, takesList } from './settle.js';
import type { Found, Mark, Story } from './story.js';
import { tell } from './story.js';
import type { Modifier } from './subject.js';
import { addCopies, isAlike, makeSubject, modify, sameSubject, setPose } from './subject.js';
import type { Token } from './tokens.js';

/** A preposition that waits for its object; without `who` it opens the sentence: "under a tree sits a fox". */
interface Pending {
  said: Preposition;
  who: Found[];
  marks: (Mark | undefined)[];
}

/** A verb that waits for its object. */
interface Acting {
  effect: VerbEffect;
  name: string;
  who: Found[];
  mark: Mark | undefined;
}

const ROMANCE: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'pt']);
const ADJECTIVES: ReadonlySet<string> = new Set(['colour', 'size', 'feeling', 'skin', 'gender']);

/** Reads the items of a prompt one after the other and keeps in mind who was spoken of. */
export class Sentence {
  private modifiers: Modifier[] = [];
  private determiner: 'indefinite' | 'definite' | undefined;
  private feminine = false;
  private last: Found | undefined;
  private head: Found[] = [];
  private list: Found[] = [];
  /** The main subjects of the sentence before, whom a pronoun means. */
  private topic: Found[] = [];
  private joined: 'none' | 'comma' | 'and' = 'none';
  private pending: Pending | undefined;
  private acting: Acting | undefined;
  private listed: { said: Preposition; who: Found[] } | undefined;
  private fronted: { said: Preposition; to: Found; mark: Mark | undefined } | undefined;
  private waiting: Modifier | undefined;
  private negated = false;
  private palette = false;
  private copula = false;
  private part: { hair: boolean; who: Found; mark: Mark | undefined } | undefined;

  constructor(
    private readonly items: readonly Item[],
    private readonly tokens: readonly Token[],
    private readonly language: Language,
    private readonly story: Story,
  ) {}

  read(): void {
    for (const [index, item] of this.items.entries()) {
      this.boundary(index, item);
      this.take(index, item);
    }
    this.finishVerb();
    this.flush(this.items.length);
  }

  private boundary(index: number, { gap, read }: Item): void {
    if (gap === 'space' || index === 0) return;
    if (gap === 'and') {
      this.and(index);
      return;
    }
    const open = this.determiner !== undefined && this.modifiers.length > 0;
    if (gap === 'comma' && open && (read.kind === 'noun' || ADJECTIVES.has(read.kind))) return;
    this.finishVerb();
    this.flush(index);
    this.pending = undefined;
    this.copula = this.palette = false;
    this.part = undefined;
    if (read.kind !== 'or') this.negated = false;
    this.joined = 'comma';
    if (gap === 'comma') return;
    this.joined = 'none';
    this.listed = this.fronted = this.waiting = this.last = undefined;
    if (this.head.length > 0) this.topic = this.head;
    this.head = [];
    this.list = [];
  }

  private take(index: number, item: Item): void {
    const { read } = item;
    const mark = this.story.marks[index];
    switch (read.kind) {
      case 'noun':
        this.noun(index, item, read.noun);
        break;
      case 'scene':
        this.scene(index, item);
        break;
      case 'verb':
        this.verb(index, item, VERB_EFFECTS[read.value], read.value);
        break;
      case 'relation':
        this.relation(index, read.value);
        break;
      case 'indefinite':
      case 'definite':
        if (this.modifiers.some(({ pose }) => pose === undefined)) this.flush(index);
        this.determiner = read.kind;
        this.feminine = read.kind === 'indefinite' && FEMININE.has(this.tokens[item.from]?.text ?? '');
        break;
      case 'and':
        this.and(index);
        break;
      case 'or':
        this.flush(index);
        break;
      case 'negation':
        this.flush(index);
        this.finishVerb();
        this.pending = undefined;
        this.negated = true;
        break;
      case 'copula':
        this.flush(index);
        this.copula = true;
        break;
      case 'palette':
        this.palette = true;
        this.pending = undefined;
        this.flush(index);
        break;
      case 'part':
        this.bodyPart(index, read.value);
        break;
      case 'unknown':
        if (GROUP_END.has(this.items[index + 1]?.read.kind ?? '')) this.drop();
        if (this.negated && mark && ban(this.story.banned, item, this.tokens))
          tell(mark, 'ignored', { shown: true });
        break;
      case 'silent':
        if (this.head.length === 0 && PRONOUNS.has(this.tokens[item.from]?.text ?? '')) this.resume();
        break;
      case 'noise':
        break;
      default:
        if (mark) this.describe(index, { item, mark });
    }
  }

  private resume(): void {
    this.head = this.list = this.topic;
    this.last = this.topic.at(-1);
  }

  /** A word that says something of the noun before or after it. */
  private describe(index: number, modifier: Modifier): void {
    const { item, mark } = modifier;
    const { read } = item;
    if (this.negated && read.kind === 'colour' && this.items[index + 1]?.read.kind !== 'noun') {
      ban(this.story.banned, item, this.tokens);
      tell(mark, 'colour', { meaning: `no ${read.value}`, shown: true });
      return;
    }
    if (read.kind === 'colour' && this.palette) {
      this.lean(modifier);
      return;
    }
    if (read.kind === 'colour' && this.part) {
      const { hair, who, mark: named } = this.part;
      if (hair) modify(who, { ...modifier, hair: read.value }, this.tokens);
      if (hair) tell(named, 'colour', { meaning: 'hair', shown: true });
      return;
    }
    if (this.last && ADJECTIVES.has(read.kind) && this.speaksOfLast(index)) {
      const who = this.head.includes(this.last) ? this.head : [this.last];
      for (const subject of this.copula ? who : [this.last]) modify(subject, modifier, this.tokens);
      return;
    }
    this.modifiers.push(modifier);
  }

  private speaksOfLast(index: number): boolean {
    if (this.copula) return true;
    const item = this.items[index];
    if (!item || item.gap !== 'space' || this.determiner || this.pending || this.modifiers.length > 0)
      return false;
    let before = index - 1;
    while (before > 0 && (ADJECTIVES.has(this.kindAt(before)) || this.kindAt(before) === 'and')) before--;
    if (this.kindAt(before) !== 'noun') return false;
    const next = this.items[index + 1];
    const nounNext = next?.gap === 'space' && (next.read.kind === 'noun' || ADJECTIVES.has(next.read.kind));
    return ROMANCE.has(this.language) || !nounNext;
  }

  private kindAt(index: number): string {
    return this.items[index]?.read.kind ?? '';
  }

  private and(index: number): void {
    const describing = ADJECTIVES.has(this.kindAt(index + 1)) || ADJECTIVES.has(this.kindAt(index));
    const last = this.modifiers.at(-1);
    if (
      last &&
      describing &&
      ADJECTIVES.has(last.item.read.kind) &&
      (this.determiner || this.palettes(index))
    )
      return;
    this.finishVerb();
    if (!this.palette) this.flush(index);
    this.pending = undefined;
    this.copula = false;
    this.joined = 'and';
    if (this.kindAt(index + 1) !== 'noun' && this.kindAt(index + 1) !== 'scene') this.negated = false;
  }

  /** Whether colours joined by "and" lead to the word palette, tones or the like, or to a noun. */
  private palettes(index: number): boolean {
    let at = index;
    while (['colour', 'and', 'silent'].includes(this.kindAt(at))) at++;
    return this.kindAt(at) === 'palette' || this.kindAt(at) === 'noun';
  }

  private noun(index: number, item: Item, noun: NamedThing): void {
    const mark = this.story.marks[index];
    if (this.negated) {
      ban(this.story.banned, item, this.tokens);
      tell(mark, 'subject', { meaning: `no ${noun.concept}`, shown: true });
      this.drop();
      return;
    }
    const whole = this.pending?.said === 'with' ? this.pending.who[0]?.concept : undefined;
    if (whole !== undefined && isHousePart(whole, noun.concept)) {
      this.pending = undefined;
      this.drop();
      return;
    }
    const word = this.tokens
      .slice(item.from, item.to)
      .map(({ text }) => text)
      .join(' ');
    const made = makeSubject(noun, word, this.modifiers, this.tokens);
    const article = this.tokens[(this.modifiers[0]?.item.from ?? item.from) - 1]?.text ?? '';
    const one = this.determiner === 'indefinite' || (this.language === 'de' && SINGULAR.has(article));
    if ((one && !made.counted) || / in an? /.test(word)) made.count = 1;
    if (
      this.feminine &&
      !made.gender &&
      isHuman(noun.concept) &&
      !sexOf(noun.concept) &&
      noun.concept !== 'person'
    )
      made.gender = 'woman';
    const subject = this.introduce(index, made, mark);
    for (const { mark: spoken } of this.modifiers) if (spoken.of === made) spoken.of = subject;
    if (this.waiting?.pose && !this.pending) {
      setPose(subject, this.waiting.pose, this.waiting.mark);
      this.waiting = undefined;
    }
    this.drop();
    this.part = undefined;
    this.copula = this.palette = false;
    this.connect(index, subject);
    this.last = subject;
    this.joined = 'none';
  }

  /** Adds a subject unless it was named before; "woman astronaut" is one. */
  private introduce(index: number, made: Found, mark: Mark | undefined): Found {
    const { subjects } = this.story;
    const before = this.items[index - 1];
    const sex = this.last && before?.read.kind === 'noun' && this.items[index]?.gap === 'space';
    if (sex && this.last && isHuman(made.concept) && isHuman(this.last.concept)) {
      const [role, gender] = sexOf(made.concept)
        ? [this.last, sexOf(made.concept)]
        : [made, sexOf(this.last.concept)];
      if (gender) {
        Object.assign(this.last, { concept: role.concept, gender, word: `${this.last.word} ${made.word}` });
        if (made.counted || made.count > 1) this.last.count = Math.max(this.last.count, made.count);
        tell(mark, 'subject', { meaning: this.last.concept, of: this.last });
        const first = this.story.marks[index - 1];
        if (first) first.meaning = this.last.concept;
        return this.last;
      }
    }
    const definite = this.determiner === 'definite';
    const bare = !this.determiner && !made.counted && !this.tokens[this.items[index]?.from ?? 0]?.emoji;
    const same = definite || bare ? sameSubject(subjects, made, definite) : undefined;
    const twin =
      same ?? (this.pending || this.fronted ? undefined : subjects.find((other) => isAlike(other, made)));
    if (twin && !same) addCopies(twin, made.count);
    if (!twin) subjects.push(made);
    tell(mark, 'subject', { meaning: made.concept, of: twin ?? made });
    return twin ?? made;
  }

  /** Says how a subject just named stands to those before it. */
  private connect(index: number, subject: Found): void {
    const { pending, acting, fronted, listed } = this;
    const object = acting?.effect.object;
    if (pending && pending.who.length === 0) {
      this.fronted = { said: pending.said, to: subject, mark: pending.marks[0] };
      this.pending = undefined;
    } else if (pending) {
      this.relate(pending.said, pending.who, subject, pending.marks);
      this.pending = undefined;
      this.listed = takesList(pending.said) ? { said: pending.said, who: pending.who } : undefined;
    } else if (acting && object && acting.who.length > 0) {
      const said = acting.name === 'play' && isLiving(subject.concept) ? 'beside' : object;
      if (acting.name === 'fly') for (const who of acting.who) if (isHuman(who.concept)) who.pose = 'holding';
      this.relate(said, acting.who, subject, [acting.mark]);
      this.acting = undefined;
      this.listed = takesList(said) ? { said, who: acting.who } : undefined;
    } else if (fronted) {
      this.relate(fronted.said, [subject], fronted.to, [fronted.mark]);
      this.fronted = undefined;
      this.head = this.list = [subject];
    } else if (listed && this.joined !== 'none' && this.continues(index, subject, listed.said)) {
      this.relate(listed.said, listed.who, subject, []);
    } else this.lead(subject);
  }

  private continues(index: number, subject: Found, said: Preposition): boolean {
    const next = this.items[index + 1];
    const acts = next?.gap === 'space' && ['relation', 'verb', 'copula'].includes(next.read.kind);
    const living = isLiving(subject.concept);
    if ((acts && living) || this.joined === 'comma') return false;
    return said === 'beside' || said === 'looking' || !living;
  }

  /** A new main subject, alone or in a list with those before: "a cat and a dog". */
  private lead(subject: Found): void {
    const related = this.list.some((other) => other.related);
    if (this.joined === 'and' && !related) this.head = this.list = [...this.list, subject];
    else if (this.joined === 'comma' && !related) {
      this.list = [...this.list, subject];
      this.head = [subject];
    } else this.head = this.list = [subject];
    this.listed = undefined;
  }

  private relate(said: Preposition, who: readonly Found[], to: Found, marks: (Mark | undefined)[]): void {
    for (const subject of who) {
      if (subject === to) continue;
      const found = settle(said, subject.concept, to.concept);
      const kind = found === 'on' && subject.pose === 'flying' ? 'above' : found;
      const { relations } = this.story;
      if (!relations.some((other) => other.who === subject && other.to === to))
        relations.push({ kind, who: subject, to });
      subject.related = true;
      if (kind === 'wearing' && !to.counted) to.count = 1;
      for (const mark of marks) {
        if (mark?.kind === 'pose') mark.shown = true;
        else tell(mark, 'relation', { meaning: kind, shown: true });
      }
      if (kind === 'riding' || kind === 'reading') subject.pose ??= kind;
    }
  }

  private relation(index: number, said: Preposition): void {
    this.copula = false;
    this.part = undefined;
    if (said === 'of') {
      if (this.last && this.kindAt(index - 1) === 'noun' && isContainer(this.last.concept))
        this.fronted = { said: 'in', to: this.last, mark: this.story.marks[index] };
      return;
    }
    this.flush(index);
    const { acting } = this;
    const marks = [this.story.marks[index]];
    let meant: Preposition = said;
    let who = this.agents(said);
    const joint = acting && MEANT[acting.name]?.[said];
    if (acting && joint) {
      meant = joint;
      who = acting.who;
      marks.push(acting.mark);
      this.acting = undefined;
    } else {
      if (acting) who = acting.who.length > 0 ? acting.who : who;
      this.finishVerb();
    }
    this.pending = { said: meant, who: this.fronted ? [] : who, marks };
    if (this.fronted && this.last) this.pending.who = [this.fronted.to];
    this.listed = undefined;
  }

  /** Who is spoken of by what comes next: the last one named if it can be, else the main subjects. */
  private agents(said: Preposition | 'verb'): Found[] {
    const { last, head } = this;
    if (!last) return head;
    if (head.includes(last)) return head;
    if (said !== 'verb' && (needsActor(said) || said === 'with')) {
      if (isHuman(last.concept)) return [last];
      const people = head.filter(({ concept }) => isHuman(concept));
      if (people.length > 0) return people;
    }
    if (isLiving(last.concept)) return [last];
    const living = head.filter(({ concept }) => isLiving(concept));
    return living.length > 0 ? living : head.length > 0 ? head : [last];
  }

  private verb(index: number, item: Item, effect: VerbEffect, name: string): void {
    const mark = this.story.marks[index];
    if (!mark) return;
    this.copula = false;
    this.part = undefined;
    const { pose } = effect;
    const told: Modifier = pose ? { item, mark, pose } : { item, mark };
    const first = !this.last || this.fronted !== undefined || this.joined === 'none' ? !this.last : false;
    const opens =
      this.determiner !== undefined || this.modifiers.length > 0 || this.kindAt(index - 1) === 'number';
    if (this.fronted || ((opens || first || this.joined === 'comma') && this.leadsToNoun(index))) {
      if (this.fronted && !opens) this.waiting = told;
      else if (pose) this.modifiers.push(told);
      return;
    }
    this.finishVerb();
    this.flush(index);
    this.pending = undefined;
    const who = this.agents('verb');
    if (who.length === 0 && pose) this.waiting = told;
    for (const subject of who) {
      if (pose && isMoving(subject.concept, name)) setPose(subject, pose, mark);
      if (effect.feeling) subject.feeling ??= effect.feeling;
      if (name === 'sail' || name === 'float')
        tell(mark, 'pose', { meaning: name, pose: 'flying', of: subject });
    }
    this.acting = { effect, name, who, mark };
  }

  /** Whether a verb is a participle before its noun: "a sleeping cat". */
  private leadsToNoun(index: number): boolean {
    for (let at = index + 1; at < this.items.length; at++) {
      const { gap, read, from, to } = this.items[at] ?? NOTHING;
      if (gap !== 'space') return false;
      if (read.kind === 'noun' || (read.kind === 'scene' && to === from + 1)) return true;
      if (!ADJECTIVES.has(read.kind) && read.kind !== 'unknown') return false;
    }
    return false;
  }

  /** A verb without an object brings its own prop: whoever reads has a book. */
  private finishVerb(): void {
    const { acting } = this;
    this.acting = undefined;
    const prop = acting?.effect.prop;
    const noun = prop === undefined ? undefined : findNoun(prop, 'en');
    if (!acting || !noun || !acting.who.some(({ concept }) => isLiving(concept))) return;
    const object = acting.effect.object ?? 'holding';
    for (const who of acting.who) {
      const made: Found = {
        ...makeSubject(noun, prop ?? '', [], this.tokens),
        count: who.count,
        related: true,
      };
      if (object === 'in') made.count = 1;
      this.story.subjects.push(made);
      this.relate(object, [who], made, []);
    }
    if (acting.mark?.kind === 'unknown') tell(acting.mark, 'pose', { meaning: acting.name, shown: true });
    else if (acting.mark) acting.mark.shown = true;
  }

  private bodyPart(index: number, part: 'hair' | 'skin' | 'coat' | 'other'): void {
    const who = this.last && this.kindAt(index + 1) !== 'noun' ? this.agents('verb').at(-1) : undefined;
    const colours = this.modifiers.filter(({ item }) => item.read.kind === 'colour');
    const mark = this.story.marks[index];
    this.pending = undefined;
    for (const { item, mark: spoken } of colours) {
      if (item.read.kind !== 'colour') continue;
      const told = part === 'hair' ? { item, mark: spoken, hair: item.read.value } : { item, mark: spoken };
      if (part === 'other') continue;
      if (who) modify(who, told, this.tokens);
      else if (this.kindAt(index + 1) === 'noun') continue;
      if (who && spoken.kind === 'colour') tell(mark, 'colour', { meaning: part, shown: true });
    }
    const kept = this.kindAt(index + 1) === 'noun' && part !== 'other' ? colours : [];
    if (kept.length > 0) tell(mark, 'colour', { meaning: part, shown: true });
    this.modifiers = [
      ...this.modifiers.filter((modifier) => !colours.includes(modifier) && who === undefined),
      ...kept.map((modifier) =>
        part === 'hair' && modifier.item.read.kind === 'colour'
          ? { ...modifier, hair: modifier.item.read.value }
          : modifier,
      ),
    ];
    if (colours.length === 0 && who) this.part = { hair: part === 'hair', who, mark };
  }

  private scene(index: number, item: Item): void {
    const mark = this.story.marks[index];
    if (!mark) return;
    const object =
      this.pending ??
      (this.acting?.effect.object ? { said: 'holding' as const, who: this.acting.who } : undefined);
    const counted = this.modifiers.some(({ item: { read } }) => read.kind === 'number');
    const settled = settleScene(item, {
      said: this.fronted ? 'holding' : object?.said,
      who: object?.who ?? [],
      single: counted || this.determiner === 'indefinite',
      negated: this.negated,
    });
    if (settled.noun) {
      this.noun(index, item, settled.noun);
      if (settled.senses.length > 0) mark.senses = settled.senses;
      return;
    }
    if (this.negated) {
      ban(this.story.banned, item, this.tokens);
      tell(mark, settled.kind, { meaning: `no ${settled.meaning}`, shown: true });
      this.drop();
      return;
    }
    tell(mark, settled.kind, { meaning: settled.meaning, senses: settled.senses });
    for (const modifier of this.modifiers) this.colourScene(modifier, settled.meaning);
    this.drop();
    if (this.acting?.name === 'look') tell(this.acting.mark, 'ignored', { content: false });
    this.finishVerb();
    this.pending = undefined;
    this.copula = this.palette = false;
  }

  private colourScene(modifier: Modifier, scene: string): void {
    const { item, mark } = modifier;
    if (item.read.kind === 'colour') {
      if (NATURAL[item.read.value]?.includes(scene))
        tell(mark, 'colour', { meaning: item.read.value, shown: true });
      else this.lean(modifier);
    } else if (item.read.kind === 'feeling') this.setMood(modifier);
  }

  private lean({ item, mark }: Modifier): void {
    if (item.read.kind !== 'colour') return;
    if (!this.story.colours.includes(item.read.value)) this.story.colours.push(item.read.value);
    tell(mark, 'colour', { meaning: item.read.value, shown: true });
  }

  private setMood({ item, mark }: Modifier): void {
    if (item.read.kind === 'feeling' && item.read.mood)
      tell(mark, 'mood', { meaning: item.read.mood, senses: [{ kind: 'mood', value: item.read.mood }] });
  }

  /** Words that waited for a noun in vain: colours go to the clothes or the picture, feelings to its mood. */
  private flush(index: number): void {
    const named =
      this.kindAt(index - 1) === 'unknown' || this.modifiers.some(({ item }) => item.read.kind === 'number');
    for (const modifier of this.modifiers) {
      const { read } = modifier.item;
      const wearer =
        this.pending?.said === 'in' ? this.pending.who.filter(({ concept }) => isLiving(concept)) : [];
      if (read.kind === 'feeling') this.setMood(modifier);
      else if (read.kind === 'colour' && !named) {
        if (wearer.length > 0) for (const subject of wearer) modify(subject, modifier, this.tokens);
        else this.lean(modifier);
      }
    }
    this.drop();
  }

  private drop(): void {
    this.modifiers = [];
    this.determiner = undefined;
    this.feminine = false;
  }
}

const PRONOUNS: ReadonlySet<string> = new Set([
  'she',
  'he',
  'it',
  'they',
  'elle',
  'il',
  'elles',
  'ils',
  'er',
  'sie',
  'es',
  'ella',
  'él',
  'lei',
  'lui',
  'ela',
  'ele',
]);

const NOTHING: Item = { from: 0, to: 0, gap: 'stop', read: { kind: 'noise' } };

/** German articles that no plural has; many nouns have the same form for both numbers. */
const SINGULAR: ReadonlySet<string> = new Set(['das', 'dem', 'des', 'der']);

const GROUP_END: ReadonlySet<string> = new Set(['verb', 'relation', 'copula']);

/** Prepositions that belong to the verb before them. */
const MEANT: Readonly<Record<string, Partial<Record<Preposition, Preposition>>>> = {
  ride: { on: 'riding', in: 'riding', at: 'riding', of: 'riding' },
  look: { at: 'looking', on: 'looking', front: 'looking', in: 'looking' },
  climb: { on: 'on', in: 'on' },
  drive: { in: 'in', on: 'riding', with: 'in' },
  play: { with: 'with', on: 'holding', at: 'holding' },
  hug: { with: 'beside' },
  wave: { with: 'holding' },
  meet: { with: 'beside' },
};

/** Colours a part of the scene has anyway. */
const NATURAL: Readonly<Record<string, readonly string[]>> = {
  white: ['clouds', 'snowfall', 'snow', 'stars', 'moon', 'winter'],
  grey: ['clouds', 'storm', 'fog', 'rain'],
  green: ['grass', 'trees', 'meadow', 'forest', 'leaves'],
  blue: ['sea', 'water', 'day', 'clear', 'river', 'underwater'],
  yellow: ['sun', 'desert', 'stars'],
  golden: ['sun', 'stars', 'sunset', 'leaves', 'autumn'],
};

/** Trees and houses neither walk nor sleep. */
const isMoving = (concept: string, verb: string): boolean =>
  isLiving(concept) || verb === 'fly' || verb === 'float' || verb === 'stand';
