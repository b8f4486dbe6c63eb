import { isObject, readNumber, readObjects, readText } from '../../../lib/read-json';

/** Things of one kind that do the same. What is not said, or differs among them, is null. */
export interface PlannedGroup {
  concept: string;
  count: number;
  colour: string | null;
  pose: string | null;
  size: 'large' | 'medium' | 'small' | null;
  side: 'left' | 'middle' | 'right' | null;
  depth: 'near' | 'back' | 'far' | null;
}

/** What stands where in a plan, the nearest first. */
export const readPlan = (plan: Record<string, unknown>): PlannedGroup[] => {
  const things = readObjects(plan['subjects'])
    .map(readThing)
    .filter(({ concept }) => concept !== null)
    .sort((one, other) => (one.distance ?? 1) - (other.distance ?? 1));
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = JSON.stringify([thing.concept, thing.colour, thing.pose]);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups.values()].map((members) => ({
    concept: (common(members, 'concept') ?? '').replaceAll('-', ' '),
    count: members.length,
    colour: common(members, 'colour'),
    pose: common(members, 'pose'),
    size: common(members, 'size'),
    side: common(members, 'side'),
    depth: common(members, 'depth'),
  }));
};

const readThing = (subject: Record<string, unknown>) => {
  const look = isObject(subject['look']) ? subject['look'] : {};
  const distance = readNumber(subject['depth']);
  const pose = readText(look['pose']);
  return {
    concept: readText(subject['concept']),
    colour: readText(look['colour']),
    // Houses and apples stand too: saying so tells nothing.
    pose: pose === 'standing' ? null : pose,
    distance,
    size: third(readNumber(subject['size']), 0.2, 0.45, ['small', 'medium', 'large'] as const),
    side: third(readNumber(subject['x']), 0.36, 0.64, ['left', 'middle', 'right'] as const),
    depth: third(distance, 0.34, 0.67, ['near', 'back', 'far'] as const),
  };
};

const third = <Word>(value: number | null, low: number, high: number, words: readonly [Word, Word, Word]) =>
  value === null ? null : value < low ? words[0] : value <= high ? words[1] : words[2];

const common = <Name extends keyof Thing>(members: readonly Thing[], name: Name): Thing[Name] | null => {
  const [first] = members;
  return first !== undefined && members.every((thing) => thing[name] === first[name]) ? first[name] : null;
};

type Thing = ReturnType<typeof readThing>;
