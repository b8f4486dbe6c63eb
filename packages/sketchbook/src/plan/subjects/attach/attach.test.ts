import { describe, expect, it } from '@jest/globals';
import { artOf } from '../../../art/art-of.js';
import type { ArtSet } from '../../../art/look.js';
import { parsePrompt } from '../../../parse/parse-prompt.js';
import { makePlan } from '../../make-plan.js';
import type { PlannedSubject } from '../../plan.js';
import { extentOf, pointOf } from '../geometry.js';

const planOf = (prompt: string, seed = 5, model: ArtSet = 'noto') =>
  makePlan(parsePrompt(prompt), { width: 512, height: 512, seed, model });

function pair(prompt: string, who: string, thing: string, seed = 5): [PlannedSubject, PlannedSubject] {
  const { subjects } = planOf(prompt, seed);
  const [a, b] = [who, thing].map((name) => subjects.find(({ concept }) => concept === name));
  if (!a || !b) throw new Error(`${who} or ${thing} is missing`);
  return [a, b];
}

/** In a square picture a planned subject is a piece with y turned round. */
const piece = (subject: PlannedSubject) => ({ ...subject, y: 1 - subject.y });

describe('what is held', () => {
  it.each([
    ['a cook holding a pizza', 'chef', 'pizza', 0.3],
    ['a robot holding a flower', 'robot', 'blossom', 0.2],
    ['a baker selling bread', 'chef', 'bread', 0.3],
    ['un boulanger avec une baguette', 'chef', 'baguette-bread', 0.4],
    ['a dog with a bone', 'dog', 'bone', 0.4],
  ])('%p has a size fit for a hand', (prompt, who, thing, most) => {
    const [holder, held] = pair(prompt, who, thing);
    expect(held.size / holder.size).toBeLessThan(most);
  });

  it.each([1, 5, 14])('an umbrella is over the head, walking or standing (seed %i)', (seed) => {
    for (const prompt of ['a man with an umbrella', 'a man with an umbrella walking in the snow']) {
      const [man, umbrella] = pair(prompt, 'man', 'umbrella', seed);
      const canopy = extentOf(piece(umbrella), 'noto').top;
      expect(canopy).toBeGreaterThan(extentOf(piece(man), 'noto').top + umbrella.size * 0.3);
    }
  });

  it('a kite is in the sky with its line in the hand', () => {
    const [boy, kite] = pair('a boy flying a kite', 'boy', 'kite', 125);
    expect(kite.look.pose).toBe('flying');
    expect(extentOf(piece(kite), 'noto').top).toBeGreaterThan(extentOf(piece(boy), 'noto').top);
  });

  it('each of two readers has a book', () => {
    const { subjects } = planOf('two red foxes reading a book');
    expect(subjects.filter(({ concept }) => concept === 'open-book')).toHaveLength(2);
  });
});

describe('what is sat, stood or ridden upon', () => {
  it.each([
    ['an old man reading a newspaper on a bench', 'old-man', 'bench'],
    ['a robot reading a book on a bench', 'robot', 'bench'],
    ['un vieil homme lisant un livre dans un fauteuil', 'old-man', 'armchair'],
  ])('%p sits and reads', (prompt, who, seat) => {
    const [reader, bench] = pair(prompt, who, seat);
    expect(reader.look).toMatchObject({ pose: 'reading', seated: true });
    const [person, chair] = [artOf(who, reader.look, 'noto'), artOf(seat, bench.look, 'noto')];
    if (!person.seat || !chair.seat) throw new Error('no seat');
    expect(pointOf(piece(reader), person, person.seat).y).toBeCloseTo(
      pointOf(piece(bench), chair, chair.seat).y,
      2,
    );
  });

  it('a skateboard lies on its wheels under one who stands', () => {
    const [elephant, board] = pair('an elephant riding a skateboard', 'elephant', 'skateboard', 9);
    expect(elephant.look.pose).toBe('standing');
    expect(Math.abs(board.tilt)).toBeGreaterThan(15);
  });

  it.each(['a witch on a broom', 'a witch flying on a broom at night'])('%p is in the air', (prompt) => {
    const [witch, broom] = pair(prompt, 'witch', 'broom');
    expect(witch.look.pose).toBe('riding');
    expect(broom.footing).toBe('air');
  });

  it.each([1, 2, 665])('a chaser runs at the heels of the one ahead (seed %i)', (seed) => {
    const [dog, cat] = pair('a dog chasing a cat', 'dog', 'cat', seed);
    expect([dog.look.pose, cat.look.pose]).toEqual(['running', 'running']);
    expect(dog.flip).toBe(cat.flip);
    expect(cat.flip ? cat.x > dog.x : cat.x < dog.x).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6])('a rider faces the castle he rides towards (seed %i)', (seed) => {
    const [horse, castle] = pair('a knight riding a white horse towards a castle', 'horse', 'castle', seed);
    expect(horse.flip).toBe(horse.x < castle.x);
  });

  it.each([1, 2, 3, 76])('a fox alone looks at the moon (seed %i)', (seed) => {
    const { subjects, light } = planOf('un renard qui regarde la lune', seed);
    expect(subjects[0]?.flip).toBe(light.x > (subjects[0]?.x ?? 0));
  });

  it('only who holds something reaches out', () => {
    const people = planOf('a family having a picnic').subjects.filter(({ concept }) => concept === 'person');
    expect(people.filter(({ look }) => look.pose === 'holding')).toHaveLength(1);
  });
});
