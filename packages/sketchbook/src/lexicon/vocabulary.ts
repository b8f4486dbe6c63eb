/** The backdrops. */
export const PLACES = [
  'meadow',
  'forest',
  'mountains',
  'sea',
  'beach',
  'river',
  'desert',
  'city',
  'village',
  'room',
  'cafe',
  'space',
  'moon',
  'underwater',
  'clouds',
  'snow',
  'cliff',
  'harbour',
  'cave',
  'stage',
  'studio',
  'abstract',
] as const;
export type Place = (typeof PLACES)[number];

/** The rooms of the house. */
export const ROOMS = ['living', 'bedroom', 'kitchen', 'library', 'nursery', 'attic'] as const;
export type RoomKind = (typeof ROOMS)[number];

export const TIMES = ['dawn', 'day', 'sunset', 'night'] as const;
export type Time = (typeof TIMES)[number];

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** Things in the scene that are painted rather than placed; a negative prompt can remove each by its tag. */
export const ELEMENTS = [
  'rain',
  'snowfall',
  'fog',
  'clouds',
  'storm',
  'wind',
  'rainbow',
  'stars',
  'aurora',
  'moon',
  'sun',
  'mountains',
  'trees',
  'flowers',
  'grass',
  'leaves',
  'petals',
  'buildings',
  'water',
  'clear',
  'hearth',
  'mars',
  'rooftops',
] as const;
export type Element = (typeof ELEMENTS)[number];

/** Moods move light, colour and camera; none is drawn as a thing. */
export const MOODS = [
  'happy',
  'calm',
  'cosy',
  'romantic',
  'dreamy',
  'magical',
  'epic',
  'sad',
  'lonely',
  'mysterious',
  'spooky',
] as const;
export type Mood = (typeof MOODS)[number];

/** Camera templates; `framed` looks through branches or an arch, `emblem` sets one thing centred like a poster. */
export const CAMERAS = ['wide', 'medium', 'close', 'low', 'high', 'framed', 'emblem'] as const;
export type Camera = (typeof CAMERAS)[number];

/** What the body of a subject does. */
export const POSES = [
  'standing',
  'walking',
  'running',
  'jumping',
  'dancing',
  'sitting',
  'sleeping',
  'riding',
  'reading',
  'holding',
  'waving',
  'eating',
  'swimming',
  'flying',
] as const;
export type Pose = (typeof POSES)[number];

/** What a face shows. */
export const FEELINGS = ['happy', 'calm', 'sad', 'angry', 'surprised', 'asleep'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** The five tones of the Fitzpatrick scale that emoji use (Unicode UTS #51). */
export const SKIN_TONES = ['light', 'medium-light', 'medium', 'medium-dark', 'dark'] as const;
export type SkinTone = (typeof SKIN_TONES)[number];

/** How one subject stands to another: "cat on chair", "girl holding balloon". `left` and `right` are the viewer's. */
export const RELATIONS = [
  'on',
  'in',
  'under',
  'above',
  'beside',
  'behind',
  'front',
  'left',
  'right',
  'holding',
  'wearing',
  'riding',
  'reading',
  'looking',
] as const;
export type RelationKind = (typeof RELATIONS)[number];
