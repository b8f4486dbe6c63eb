import type { DrawReport, SketchbookModel, SketchbookStyle } from '../api.js';
import { ENGINE } from '../api.js';
import { isPosable } from '../art/art-of.js';
import { COLOUR_WORDS } from '../lexicon/phrases/colours.js';
import type { Element, Place, Pose, Time } from '../lexicon/vocabulary.js';
import type { ParsedPrompt, ReadWord, SceneEffect } from '../parse/parsed.js';
import type { Plan } from '../plan/plan.js';
import { PAINTED_IN } from '../plan/scene/painted.js';

/** What became of a prompt: every content word is either drawn or named as not drawn. */
export function reportOf(
  parsed: ParsedPrompt,
  plan: Plan,
  style: SketchbookStyle,
  model: SketchbookModel = 'noto',
): DrawReport {
  const subjects = countsOf(parsed, plan);
  const drawn = parsed.words.filter((word) => isDrawn(word, plan, style));
  const understood = unique(drawn);
  const shown = new Set(understood.map((text) => text.toLowerCase()));
  const notUnderstood = unique(parsed.words).filter((text) => !shown.has(text.toLowerCase()));
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

/** How many of each concept and colour are in the picture; clothes count once for everybody who wears them. */
function countsOf({ subjects, relations }: ParsedPrompt, plan: Plan): DrawReport['subjects'] {
  const drawn = (of: number) => plan.subjects.filter((planned) => planned.of === of).length;
  const counts = new Map<string, DrawReport['subjects'][number]>();
  for (const [of, { concept, colour }] of subjects.entries()) {
    const wearers = relations.filter(({ kind, to }) => kind === 'wearing' && to === of);
    const worn = plan.worn.includes(concept) ? wearers.reduce((sum, { who }) => sum + drawn(who), 0) : 0;
    const name = concept.replaceAll('-', ' ');
    const known = counts.get(`${name} ${colour ?? ''}`) ?? { name, count: 0, ...(colour ? { colour } : {}) };
    known.count += drawn(of) || worn;
    counts.set(`${name} ${colour ?? ''}`, known);
  }
  return [...counts.values()];
}

function unique(words: readonly ReadWord[]): string[] {
  const texts = new Map<string, string>();
  for (const { text } of words) if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  return [...texts.values()];
}

function isDrawn(
  { text, shown, concept, scene, act }: ReadWord,
  plan: Plan,
  style: SketchbookStyle,
): boolean {
  if (shown)
    return plan.place !== 'abstract' || plan.subjects.length > 0 || COLOUR_WORDS.has(text.toLowerCase());
  if (concept)
    return plan.subjects.some((subject) => subject.concept === concept) || plan.worn.includes(concept);
  if (act) return showsAct(act, plan);
  return scene !== undefined && showsScene(scene, plan, style);
}

function showsScene(
  { place, time, season, element, mood, camera, style }: SceneEffect,
  plan: Plan,
  used: SketchbookStyle,
): boolean {
  return (
    (place !== undefined &&
      (place === plan.place ||
        (plan.place === 'snow' && SNOWED.includes(place)) ||
        (place === 'mountains' && plan.elements.includes('mountains') && showsElement('mountains', plan)))) ||
    (time !== undefined && time === plan.time && showsTime(time, plan.place)) ||
    (season !== undefined && season === plan.season && !SHELTERED.includes(plan.place)) ||
    (element !== undefined && plan.elements.includes(element) && showsElement(element, plan)) ||
    (mood !== undefined && mood === plan.mood) ||
    (camera !== undefined && camera === plan.camera) ||
    (style !== undefined && style === used)
  );
}

/** Places that a winter turns into the snowy one. */
const SNOWED: readonly Place[] = ['meadow', 'mountains'];
const SHELTERED: readonly Place[] = [
  'room',
  'cafe',
  'space',
  'moon',
  'underwater',
  'stage',
  'studio',
  'cave',
];

/** A pose or a feeling shows on bodies we draw ourselves; on the others only what they do by nature. */
function showsAct({ concept, pose, feeling }: NonNullable<ReadWord['act']>, plan: Plan): boolean {
  const actors = plan.subjects.filter((subject) => subject.concept === concept);
  if (isPosable(concept, plan.art))
    return actors.some(({ look }) =>
      pose ? look.pose === pose || HELD[pose]?.includes(look.pose) === true : look.feeling === feeling,
    );
  if (pose === 'flying') return actors.some(({ footing }) => footing === 'air' || footing === 'swim');
  if (pose === 'swimming') return actors.some(({ footing }) => footing === 'swim' || footing === 'float');
  if (pose === 'standing') return actors.some(({ footing }) => footing === 'ground' || footing === 'table');
  return pose === 'sitting' && actors.some(({ footing }) => footing === 'attached');
}

/** Poses that a held thing turns into another. */
const HELD: Partial<Record<Pose, readonly Pose[]>> = {
  sitting: ['riding', 'reading', 'holding'],
  standing: ['holding', 'reading'],
  flying: ['riding'],
};

/** Space and the deep have their own light. */
const showsTime = (time: Time, place: Place): boolean =>
  (place !== 'space' && place !== 'underwater') || time === 'night';

function showsElement(element: Element, { place, room, time, elements }: Plan): boolean {
  if (element === 'hearth') return room === 'living';
  if (!PAINTED_IN[element].includes(place)) return false;
  if (element === 'moon') return time === 'night';
  if (element === 'sun') return time !== 'night';
  if (element === 'clouds') return !elements.includes('aurora');
  if (element === 'clear') return !elements.includes('clouds');
  return true;
}
