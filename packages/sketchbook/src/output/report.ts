import type { DrawReport, SketchbookModel, SketchbookStyle } from '../api.js';
import { ENGINE } from '../api.js';
import { isAnimal } from '../art/animals/animal-art.js';
import { isPerson } from '../art/people/roles.js';
import { PLACES } from '../lexicon/vocabulary.js';
import { BOATS, FLYERS, SWIMMERS } from '../lexicon/habits.js';
import type { Element, Place, Pose, Time } from '../lexicon/vocabulary.js';
import type { ParsedPrompt, ReadWord } from '../parse/parsed.js';
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
  const drawn = parsed.words.filter((word) => isDrawn(word, plan, style));
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

function isDrawn(word: ReadWord, plan: Plan, style: SketchbookStyle): boolean {
  const { shown, concept, pose, feeling, scene } = word;
  const there = concept !== undefined && plan.subjects.some((subject) => subject.concept === concept);
  if (pose && concept) return (there && showsPose(concept, pose)) || (shown ?? false);
  if (feeling && concept) return there && (isPerson(concept) || isAnimal(concept));
  if (shown || there) return true;
  if (!scene) return false;
  return (
    scene.place !== undefined ||
    scene.season !== undefined ||
    scene.mood !== undefined ||
    (scene.camera !== undefined && scene.camera === plan.camera) ||
    (scene.style !== undefined && scene.style === style) ||
    (scene.time !== undefined && showsTime(scene.time, plan.place)) ||
    (scene.element !== undefined && showsElement(scene.element, plan))
  );
}

/** Our people and animals bend; an icon only does what its kind always does. */
function showsPose(concept: string, pose: Pose): boolean {
  if (isPerson(concept) || isAnimal(concept)) return true;
  if (pose === 'flying') return FLYERS.has(concept) || BOATS.has(concept);
  if (pose === 'swimming') return SWIMMERS.has(concept) || BOATS.has(concept);
  if (pose === 'standing') return !FLYERS.has(concept) && !SWIMMERS.has(concept);
  return pose === 'sitting' || pose === 'riding';
}

/** Space and the deep have their own light. */
const showsTime = (time: Time, place: Place): boolean =>
  place === 'space' || place === 'underwater' || place === 'moon' ? time === 'night' : place !== 'abstract';

/** Without weather and without a sky. */
const SHELTERED: readonly Place[] = ['cave', 'stage', 'studio', 'abstract', 'space', 'underwater'];
const INDOORS: readonly Place[] = ['room', 'cafe'];
const WINDOW = PLACES.filter((place) => !SHELTERED.includes(place) && place !== 'moon');
const OPEN = WINDOW.filter((place) => !INDOORS.includes(place));
const GREEN: readonly Place[] = ['meadow', 'forest', 'mountains', 'river', 'village', 'cliff'];
const WET: readonly Place[] = ['sea', 'beach', 'river', 'harbour', 'city', 'cliff', 'underwater'];

/** Where the painters paint each element; the sky of a room is seen through its window. */
const PAINTED_IN: Record<Element, readonly Place[]> = {
  rain: OPEN,
  snowfall: OPEN,
  fog: OPEN,
  clouds: WINDOW,
  storm: OPEN,
  rainbow: OPEN,
  stars: [...WINDOW, 'space', 'moon'],
  aurora: OPEN,
  moon: OPEN,
  sun: OPEN,
  mountains: OPEN.filter((place) => place !== 'city' && place !== 'clouds'),
  trees: OPEN.filter((place) => place !== 'sea' && place !== 'desert' && place !== 'clouds'),
  flowers: GREEN,
  grass: GREEN,
  buildings: ['city', 'village', 'harbour'],
  wind: OPEN,
  leaves: OPEN,
  petals: OPEN,
  water: WET,
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
