import { describe, expect, test } from '@jest/globals';
import { parsePrompt } from './parse-prompt.js';

const subjects = (prompt: string) =>
  parsePrompt(prompt).subjects.map(
    ({ concept, count, colour }) => `${count} ${colour ? `${colour} ` : ''}${concept}`,
  );

describe('parsePrompt', () => {
  test.each([
    ['three cats', ['3 cat']],
    ['a black cat', ['1 black cat']],
    ['a dozen sheep', ['12 ewe']],
    ['a pair of owls', ['2 owl']],
    ['7 balloons', ['7 balloon']],
    ['two blue butterflies', ['2 blue butterfly']],
    ['a purple dragon over a castle', ['1 purple dragon', '1 castle']],
    ['a fox reading a book', ['1 fox', '1 open-book']],
    ['deux chats noirs', ['2 noir cat']],
    ['un voilier sur la mer', ['1 sailboat']],
    ['une maison rouge', ['1 rouge house']],
    ['🦊 and 3 🍎', ['1 fox', '3 red-apple']],
    ['wolves', ['3 wolf']],
    ['a hot air balloon', ['1 hot-air-balloon']],
    ['(a red fox:1.3)', ['1 red fox']],
  ])('%s', (prompt, expected) => expect(subjects(prompt)).toEqual(expected));

  test.each([
    ['a cat at sunset', { time: 'sunset' }],
    ['a dog in the rain', { elements: ['rain'] }],
    ['northern lights over a cabin', { elements: ['aurora'] }],
    ['a horse on the moon', { place: 'moon' }],
    ['fish underwater', { place: 'underwater' }],
    ['un chien sur la plage, la nuit', { place: 'beach', time: 'night' }],
    ['a rainbow', { elements: ['rainbow'] }],
  ])('scene phrases of %s are no subjects', (prompt, expected) => {
    const parsed = parsePrompt(prompt);
    expect(parsed).toMatchObject(expected);
    expect(parsed.subjects.length).toBeLessThan(2);
  });

  test('relations keep who is where', () => {
    expect(parsePrompt('an astronaut riding a horse').relations).toEqual([{ kind: 'on', who: 0, to: 1 }]);
    expect(parsePrompt('a cat wearing a top hat').relations).toEqual([{ kind: 'wearing', who: 0, to: 1 }]);
  });

  test('the negative prompt removes subjects, elements and places', () => {
    const parsed = parsePrompt('a cat and a dog with clouds', 'dog, mountains, clouds');
    expect(parsed.subjects.map(({ concept }) => concept)).toEqual(['cat']);
    expect(parsed.elements).not.toContain('clouds');
    expect(parsed.banned.elements).toContain('mountains');
  });
});
