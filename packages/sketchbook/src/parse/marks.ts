import type { SceneSense } from '../lexicon/senses.js';
import type { ParsedPrompt, ReadWord, SceneEffect, Span } from './parsed.js';
import type { Found, Mark } from './sentence/story.js';
import type { Token } from './words/tokens.js';

/** One span for each item: together they hold every token once, in order. */
export const spansOf = (marks: readonly Mark[], tokens: readonly Token[]): Span[] =>
  marks.map(({ from, to, kind, meaning }) => {
    const span: Span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, kind };
    if (meaning !== undefined && kind !== 'unknown' && kind !== 'ignored') span.meaning = meaning;
    return span;
  });

/** The content words in the order written, with what of each the picture can show. */
export function wordsOf(
  marks: readonly Mark[],
  tokens: readonly Token[],
  drawn: readonly Found[],
  parsed: ParsedPrompt,
): ReadWord[] {
  return marks.flatMap((mark) => {
    const written = tokens.slice(mark.from, mark.to);
    if (!mark.content && mark.kind === 'ignored') return [];
    if (mark.kind === 'unknown' && !written.some(isContent)) return [];
    if (mark.kind === 'relation' && !mark.content) return [];
    const word: ReadWord = { text: written.map(({ raw }) => raw).join(' ') };
    const there = mark.of === undefined || drawn.includes(mark.of);
    if (mark.kind === 'unknown') return [word];
    if (mark.senses) word.scene = effectOf(mark.senses, parsed);
    if (mark.shown && there) word.shown = true;
    else if (mark.of && there) Object.assign(word, saidOf(mark.of.concept, mark));
    return [word];
  });
}

/** Pose and feeling are acts of the subject; any other word names it. */
function saidOf(concept: string, { pose, feeling }: Mark): Pick<ReadWord, 'concept' | 'act'> {
  if (pose) return { act: { concept, pose } };
  return feeling ? { act: { concept, feeling } } : { concept };
}

const isContent = ({ text }: Token): boolean => /\p{L}{2}|\p{L}\p{M}|\p{N}{2}|[^\p{ASCII}]/u.test(text);

/** What is left of a scene phrase once the place and the hour are settled: of two hours, the first is painted. */
function effectOf(senses: readonly SceneSense[], parsed: ParsedPrompt): SceneEffect {
  const effect: SceneEffect = {};
  if (senses.some((sense) => sense.kind === 'room' && sense.value !== parsed.room)) return effect;
  for (const sense of senses) {
    if (sense.kind === 'sky' && parsed.place === 'clouds') effect.place = 'clouds';
    else if (sense.kind === 'place') {
      if (sense.value === parsed.place && !sense.unseen) effect.place = sense.value;
      // Mountains are seen from afar, too.
      else if (sense.value === 'mountains' && parsed.elements.includes('mountains'))
        effect.element = 'mountains';
    } else if (sense.kind === 'element') {
      if (parsed.elements.includes(sense.value)) effect.element = sense.value;
    } else if (sense.kind === 'time' && sense.value === parsed.time) effect.time = sense.value;
    else if (sense.kind === 'season' && sense.value === parsed.season) effect.season = sense.value;
    else if (sense.kind === 'mood' && sense.value === parsed.mood) effect.mood = sense.value;
    else if (sense.kind === 'camera' && sense.value === parsed.camera) effect.camera = sense.value;
    else if (sense.kind === 'style' && sense.value === parsed.style) effect.style = sense.value;
  }
  return effect;
}
