import { describe, expect, test } from '@jest/globals';
import { SKETCHBOOK_STYLES } from '../api.js';
import { COLOURS } from '../lexicon/phrases/colours.js';
import { ELEMENTS } from '../lexicon/vocabulary.js';
import { parsePrompt } from '../parse/parse-prompt.js';
import type { GoldenRequest } from '../testing/golden-plans.js';
import { planOf, readGolden } from '../testing/golden-plans.js';
import type { Plan, PlannedSubject } from './plan.js';

const REQUESTS = readGolden().map(({ request }) => request);
/** The plan of each request, made once. */
const PLANS = new Map(REQUESTS.map((request) => [request, planOf(request)]));
const SEEDS = [0, 1, 2, 3, 8, 4294967295];

const plan = (prompt: string, seed: number, negative = ''): Plan =>
  planOf({ prompt, negative, seed, width: 768, height: 512 });

/** Checks each request and names all that fail in one message. */
const failing = (requests: readonly GoldenRequest[], holds: (request: GoldenRequest) => boolean): string[] =>
  requests.filter((request) => !holds(request)).map(({ prompt, seed }) => `${prompt} (seed ${seed})`);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

test('every plan is made of finite numbers and is the same each time', () => {
  for (const request of REQUESTS) {
    const first = planOf(request);
    expect([request.prompt, faults(first)]).toEqual([request.prompt, []]);
    expect(planOf(request)).toEqual(first);
  }
});

describe('a style', () => {
  // English words after this one turn the guess of the language, so that `sans arbres` is read as trees.
  const apart = REQUESTS.filter(({ prompt }) => !prompt.includes('sans arbres'));
  const french = REQUESTS.filter(({ prompt }) => / (?:un|une|le|la|sur) /.test(` ${prompt} `));

  test.each(SKETCHBOOK_STYLES.map((style) => `, in ${style.replace('-', ' ')} style`))(
    'leaves the plan alone: "%s"',
    (words) =>
      expect(
        failing(apart, (request) =>
          same(planOf({ ...request, prompt: request.prompt + words }), PLANS.get(request)),
        ),
      ).toEqual([]),
  );

  test.each([', à l’aquarelle', ', en vitrail', ', bande dessinée', ', peinture à la gouache'])(
    'leaves a French plan alone: "%s"',
    (words) => {
      expect(french.length).toBeGreaterThanOrEqual(10);
      expect(
        failing(french, (request) =>
          same(planOf({ ...request, prompt: request.prompt + words }), PLANS.get(request)),
        ),
      ).toEqual([]);
    },
  );
});

describe('another word keeps the rest', () => {
  test.each([
    ['a red fox beside a house and two birds', 'red', 'blue'],
    ['a knight with a black cat, a castle', 'black', 'white'],
    ['un chat roux sur un fauteuil vert', 'vert', 'rouge'],
    ['three small yellow boats at sea, an island', 'yellow', 'green'],
  ])('colour: %s', (prompt, from, to) => {
    for (const seed of SEEDS) {
      const [before, after] = [plan(prompt, seed), plan(prompt.replace(from, to), seed)];
      expect(after).not.toEqual(before);
      expect({ ...after, subjects: after.subjects.map(uncoloured) }).toEqual({
        ...before,
        subjects: before.subjects.map(uncoloured),
      });
    }
  });

  test.each([
    ['a fox and an owl in a forest at dawn', 'at dawn', 'at night'],
    ['two children on the beach at sunset', 'at sunset', 'at noon'],
    ['trois moutons et une maison, la nuit', 'la nuit', 'le matin'],
    ['four sailboats in a harbour, midnight', 'midnight', 'evening'],
  ])('hour: %s', (prompt, from, to) => {
    for (const seed of SEEDS) {
      const [before, after] = [plan(prompt, seed), plan(prompt.replace(from, to), seed)];
      expect(after.time).not.toBe(before.time);
      for (const key of ['place', 'camera', 'horizon', 'mirror', 'variant', 'subjects'] as const)
        expect(after[key]).toEqual(before[key]);
    }
  });

  test.each([
    ['a cat, a happy dog and a castle', 'happy', 'angry'],
    ['a sad robot in front of a house', 'sad', 'happy'],
    ['un garçon triste à gauche d’un cheval', 'triste', 'joyeux'],
  ])('adjective: %s', (prompt, from, to) => {
    for (const seed of SEEDS) {
      const [before, after] = [plan(prompt, seed), plan(prompt.replace(from, to), seed)];
      expect(stage(after)).toEqual(stage(before));
      expect(after.subjects.map(placing)).toEqual(before.subjects.map(placing));
    }
  });

  // A larger or a further neighbour takes room from the others, so only their looks and the scene stay.
  test.each([
    ['a cat, a dog and a castle in a meadow', 'a dog', 'a huge dog'],
    ['a cat and a castle in a meadow', 'a castle', 'a castle and a tree'],
    ['two ducks on a river', 'river', 'river and a frog'],
    ['un cheval dans le désert', 'un cheval', 'un cheval et un lion'],
  ])('neighbour: %s', (prompt, from, to) => {
    for (const seed of SEEDS) {
      const [before, after] = [plan(prompt, seed), plan(prompt.replace(from, to), seed)];
      expect(stage(after)).toEqual(stage(before));
      expect(after.subjects).toEqual(
        expect.arrayContaining(
          before.subjects.map(({ concept, look }) => expect.objectContaining({ concept, look })),
        ),
      );
    }
  });
});

describe('a negative prompt', () => {
  const written = REQUESTS.filter(({ negative, model }) => !negative && !model);

  test('removes each subject that a prompt names', () => {
    const left = written.flatMap((request) =>
      parsePrompt(request.prompt)
        .subjects.filter(({ concept, word }) =>
          planOf({ ...request, negative: word }).subjects.some((subject) => subject.concept === concept),
        )
        .map(({ word }) => `${request.prompt} | ${word}`),
    );
    expect(left).toEqual([]);
  });

  test.each(ELEMENTS.filter((element) => element !== 'clear'))('removes the element %s', (element) => {
    const word = element === 'snowfall' ? 'snow' : element;
    const shown = [...written, { prompt: `a house, ${word}`, width: 768, height: 512, seed: 1 }].filter(
      (request) => (PLANS.get(request) ?? planOf(request)).elements.includes(element),
    );
    expect(shown).not.toEqual([]);
    expect(
      failing(shown, (request) => !planOf({ ...request, negative: word }).elements.includes(element)),
    ).toEqual([]);
  });

  /** Also names of things, and then only read as those; pastel is a tone that cannot be forbidden yet. */
  const THINGS = ['orange', 'emerald', 'lime', 'salmon', 'pastel'];
  /** Other spellings of golden and grey. */
  const ALIASES = ['gold', 'gray'];
  test.each([...COLOURS.keys()].filter((colour) => ![...THINGS, ...ALIASES].includes(colour)))(
    'removes the colour %s',
    (colour) => {
      const { colours, without } = plan(`a house, ${colour} tones`, 1, colour);
      expect({ colours, without }).toEqual({ colours: [], without: [colour] });
    },
  );
});

const stage = ({ place, time, camera, horizon, mirror, variant, light }: Plan) => ({
  place,
  time,
  camera,
  horizon,
  mirror,
  variant,
  light,
});

const placing = ({ look: _look, ...rest }: PlannedSubject) => rest;

const uncoloured = ({ look: { colour: _colour, ...look }, ...subject }: PlannedSubject) => ({
  ...subject,
  look,
});

/** Paths of what is not plain, finite JSON; numbers that are not finite have become null. */
function faults(value: unknown, path = 'plan'): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, entry]) => faults(entry, `${path}.${key}`));
  const plain = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  return plain ? [] : [path];
}
