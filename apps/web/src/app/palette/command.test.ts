import { expect, test } from '@jest/globals';
import { IconPhoto } from '@tabler/icons-react';
import { type Command, matching } from './command';

const command = (label: string): Command => ({
  id: label,
  group: 'pages',
  label,
  Icon: IconPhoto,
  run: () => {},
});
const commands = ['Gallery', 'Account settings', 'Réglages du compte'].map(command);
const labels = (typed: string) => matching(commands, typed).map(({ label }) => label);

test('commands are found by the beginnings of their words, in any order, without accents', () => {
  expect(labels('')).toHaveLength(3);
  expect(labels('gal')).toEqual(['Gallery']);
  expect(labels('set acc')).toEqual(['Account settings']);
  expect(labels('REGL')).toEqual(['Réglages du compte']);
  expect(labels('lery')).toEqual([]);
});
