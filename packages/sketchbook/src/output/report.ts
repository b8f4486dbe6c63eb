import type { DrawReport, SketchbookModel, SketchbookStyle } from '../api.js';
import { ENGINE } from '../api.js';
import type { Element, Place, Time } from '../lexicon/vocabulary.js';
import type { ParsedPrompt } from '../parse/parsed.js';
import type { ReadWord } from '../parse/read-words.js';
import type { Plan } from '../plan/plan.js';

/** What became of a prompt: every content word is either drawn or named as not drawn. */
export function reportOf(
  parsed: ParsedPrompt,
  plan: Plan,
  style: SketchbookStyle,
  model: SketchbookModel = 'noto',
): DrawReport {
  const subjects = parsed.subjects.map((subject) => ({
    name: subject.concept.replaceAll('-', ' '),
    count: plan.subjects.filter(
      (planned) => planned.concept === subject.concept && planned.look.colour === subject.colour,
    ).length,
    ...(subject.colour ? { colour: subject.colour } : {}),
  }));
  const drawn = parsed.words.filter((word) => isDrawn(word, plan));
  const understood = unique(drawn);
  const notUnderstood = unique(parsed.words.filter((word) => !drawn.includes(word)));
  const { place, time, season, mood, camera } = plan;
  return {
    engine: ENGINE,
    model,
    style,
    understood,
    notUnderstood,
    subjects,
    place,
    time,
    camera,
    ...(season ? { season } : {}),
    ...(mood ? { mood } : {}),
  };
}

function unique(words: readonly ReadWord[]): string[] {
  const texts = new Map<string, string>();
  for (const { text } of words) if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  return [...texts.values()];
}

function isDrawn({ shown, concept, scene }: ReadWord, plan: Plan): boolean {
  if (shown) return true;
  if (concept) return plan.subjects.some((subject) => subject.concept === concept);
  if (!scene) return false;
  return (
    scene.place !== undefined ||
    scene.season !== undefined ||
    (scene.time !== undefined && showsTime(scene.time, plan.place)) ||
    (scene.element !== undefined && showsElement(scene.element, plan))
  );
}

/** Space and the deep have their own light. */
const showsTime = (time: Time, place: Place): boolean =>
  place === 'space' || place === 'underwater' ? time === 'night' : place !== 'abstract';

const GREEN: readonly Place[] = ['meadow', 'forest', 'mountains'];
const OPEN: readonly Place[] = [...GREEN, 'sea', 'beach', 'desert', 'city', 'snow'];
const WINDOW: readonly Place[] = [...OPEN, 'room'];

/** Where the painters paint each element; the sky of a room is seen through its window. */
const PAINTED_IN: Record<Element, readonly Place[]> = {
  rain: OPEN,
  snowfall: OPEN,
  fog: OPEN,
  clouds: WINDOW,
  storm: OPEN,
  rainbow: OPEN,
  stars: [...WINDOW, 'space'],
  aurora: OPEN,
  moon: OPEN,
  sun: OPEN,
  mountains: [...GREEN, 'sea', 'beach', 'desert', 'snow'],
  trees: [...GREEN, 'beach', 'city', 'snow'],
  flowers: GREEN,
  grass: GREEN,
  buildings: ['city'],
  wind: OPEN,
  leaves: OPEN,
  petals: OPEN,
  water: ['sea', 'beach', 'city', 'underwater'],
  clear: OPEN,
};

function showsElement(element: Element, { place, time, elements }: Plan): boolean {
  if (!PAINTED_IN[element].includes(place)) return false;
  if (element === 'moon') return time === 'night';
  if (element === 'sun') return time !== 'night';
  if (element === 'clouds') return !elements.includes('aurora');
  if (element === 'clear') return !elements.includes('clouds');
  return true;
}
