import { isLight } from '../../art/lights/lights.js';
import type { Rng } from '../../core/rng.js';
import { pick } from '../../core/rng.js';
import { isFurniture } from '../../lexicon/handling.js';
import { FLYERS, HOMES, SWIMMERS } from '../../lexicon/habits.js';
import type { Mood, Place, RelationKind, Time } from '../../lexicon/vocabulary.js';
import type { ParsedPrompt } from '../../parse/parsed.js';

const SNOWY: readonly Place[] = ['meadow', 'mountains'];
/** Nobody who names autumn means these. */
const SUNNY: readonly Place[] = ['beach', 'desert'];
const INDOORS: readonly Place[] = ['room', 'cafe', 'stage', 'studio'];

/** Where creatures and people without a home of their own may be met. */
const ANYWHERE: [Place, ...Place[]] = [
  'meadow',
  'meadow',
  'forest',
  'river',
  'mountains',
  'village',
  'beach',
];
/** Where there is room for several rows, and how many subjects need that. */
const SPACIOUS: [Place, ...Place[]] = [
  'meadow',
  'meadow',
  'forest',
  'meadow',
  'mountains',
  'village',
  'village',
];
const CROWD = 5;
const EMPTY: [Place, ...Place[]] = ['mountains', 'sea', 'meadow', 'river', 'forest', 'clouds'];
const MOODY: Partial<Record<Mood, [Place, ...Place[]]>> = {
  spooky: ['forest', 'village', 'cave'],
  mysterious: ['forest', 'cave', 'mountains'],
  epic: ['mountains', 'cliff'],
  lonely: ['sea', 'desert', 'beach', 'meadow'],
  cosy: ['room', 'village'],
  magical: ['forest', 'cave', 'clouds'],
  romantic: ['beach', 'meadow', 'river'],
};

/** The backdrop: the prompt's, else the home of its subjects, else one that suits weather and mood. */
export function choosePlace(parsed: ParsedPrompt, random: Rng): Place {
  const allowed = (place: Place) => !parsed.banned.places.includes(place);
  const wintry = parsed.season === 'winter' || parsed.elements.includes('snowfall');
  const snowed = (place: Place): Place =>
    wintry && SNOWY.includes(place) && allowed('snow') ? 'snow' : place;
  const roll = random();
  if (parsed.place) return snowed(parsed.place);
  const home = homeOf(parsed, allowed, wintry);
  if (home) return snowed(home);
  if (wintry && allowed('snow')) return 'snow';
  if (parsed.elements.includes('water') && allowed('sea')) return 'sea';
  if (parsed.elements.includes('buildings') && allowed('city')) return 'city';
  if (parsed.elements.includes('trees') && allowed('forest')) return 'forest';
  if (parsed.elements.includes('mountains') && allowed('mountains')) return 'mountains';
  if (parsed.elements.includes('flowers') && allowed('meadow')) return 'meadow';
  const told =
    parsed.subjects.length + parsed.elements.length > 0 || parsed.time || parsed.season || parsed.landscape;
  if (!told) return 'abstract';
  const moody = parsed.mood && MOODY[parsed.mood];
  const crowd = parsed.subjects.reduce((sum, { count }) => sum + count, 0) >= CROWD;
  const choices = moody ?? (parsed.subjects.length === 0 ? EMPTY : crowd ? SPACIOUS : ANYWHERE);
  const autumnal = (place: Place) => parsed.season !== 'autumn' || !SUNNY.includes(place);
  const [first, ...rest] = choices.filter((place) => allowed(place) && autumnal(place));
  if (!first) return 'abstract';
  return pick(() => roll, [first, ...rest]);
}

/** What stands so by a piece of furniture is in its room. */
const BESIDE: readonly RelationKind[] = ['above', 'behind', 'front', 'beside', 'left', 'right'];
const ANCHORING: readonly RelationKind[] = ['on', 'in', 'riding', 'under'];

/** The first subject's home; things of a room need the room to themselves. */
function homeOf(
  parsed: ParsedPrompt,
  allowed: (place: Place) => boolean,
  wintry: boolean,
): Place | undefined {
  // What others are on or in says more of the place than they do: a viking on a ship is at sea.
  const anchors = new Set(
    parsed.relations
      .filter(
        ({ kind, who, to }) =>
          (ANCHORING.includes(kind) && !(kind === 'under' && isOfTheDeep(parsed, who))) ||
          (BESIDE.includes(kind) && isFurniture(parsed.subjects[to]?.concept ?? '')),
      )
      .map(({ to }) => to),
  );
  const order = [...parsed.subjects.entries()].sort(
    ([a], [b]) => Number(anchors.has(b)) - Number(anchors.has(a)) || a - b,
  );
  for (const [index, { concept }] of order) {
    const home = isFurniture(concept) ? 'room' : HOMES.get(concept);
    if (!home || !allowed(home)) continue;
    const indoors = INDOORS.includes(home);
    if (
      indoors &&
      ((index > 0 && !isFurniture(concept) && !anchors.has(index)) ||
        parsed.subjects.some((other) => FLYERS.has(other.concept)))
    )
      continue;
    if (indoors && parsed.elements.some((element) => element !== 'clear') && parsed.subjects.length > 1)
      continue;
    if (wintry && !indoors && home !== 'city' && home !== 'village' && allowed('snow')) return 'snow';
    return home;
  }
  return undefined;
}

/** Whales and fish under a boat keep to the sea, whatever the boat. */
const isOfTheDeep = ({ subjects }: ParsedPrompt, one: number): boolean =>
  SWIMMERS.has(subjects[one]?.concept ?? '');

const DARK: readonly ParsedPrompt['elements'][number][] = ['stars', 'aurora', 'moon'];
const HOURS: Partial<Record<Mood, [Time, ...Time[]]>> = {
  spooky: ['night'],
  mysterious: ['night', 'dawn'],
  romantic: ['sunset'],
  magical: ['night', 'sunset', 'dawn'],
  lonely: ['dawn', 'sunset', 'night'],
  cosy: ['sunset', 'night'],
  happy: ['day'],
};

/** Without a wish, two pictures of three are by day. */
const DAYS = Array.from({ length: 7 }, (): Time => 'day');

/** The hour: the prompt's, else what its elements, place and mood suit. */
export function chooseTime(parsed: ParsedPrompt, place: Place, random: Rng): Time {
  const roll = random();
  const allowed = (time: Time) => !parsed.banned.times.includes(time);
  if (parsed.time) return parsed.time;
  if (
    allowed('night') &&
    (parsed.elements.some((one) => DARK.includes(one)) ||
      parsed.subjects.some(({ concept }) => isLight(concept)) ||
      place === 'space' ||
      place === 'moon')
  )
    return 'night';
  const bright = parsed.elements.includes('rainbow') || INDOORS.includes(place) || place === 'underwater';
  if (bright && !parsed.mood && allowed('day')) return 'day';
  const usual: Time[] = [...DAYS, 'sunset', 'sunset', 'dawn', 'dawn'];
  const [first, ...rest] = ((parsed.mood && HOURS[parsed.mood]) ?? usual).filter(allowed);
  return first ? pick(() => roll, [first, ...rest]) : 'day';
}
