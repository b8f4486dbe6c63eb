import { describe, expect, it } from '@jest/globals';
import { artOf } from '../art/art-of.js';
import { parsePrompt } from '../parse/parse-prompt.js';
import { makePlan } from './make-plan.js';

const planOf = (prompt: string) => makePlan(parsePrompt(prompt), { width: 512, height: 512, seed: 8 });

describe('what is worn', () => {
  it.each([
    ['a man in a black suit', [{ garment: 'suit', colour: 'black' }]],
    ['a man wearing a tie', [{ garment: 'tie' }]],
    ['a boy wearing a backpack', [{ garment: 'backpack' }]],
    ['a girl wearing a purple cape', [{ garment: 'cape', colour: 'purple' }]],
    ['a man wearing a yellow raincoat', [{ garment: 'raincoat', colour: 'yellow' }]],
    ['un homme avec une écharpe rouge', [{ garment: 'scarf', colour: 'red' }]],
    [
      'a man with a green shirt and blue trousers',
      [
        { garment: 'shirt', colour: 'green' },
        { garment: 'trousers', colour: 'blue' },
      ],
    ],
    ['a dog wearing a scarf', [{ garment: 'scarf' }]],
  ])('changes the body of %p and is no drawing of its own', (prompt, wear) => {
    const { subjects } = planOf(prompt);
    expect(subjects.map(({ look }) => look.wear)).toEqual([wear]);
  });

  it('flattens the hair under a hat, which is drawn by itself', () => {
    const { subjects, worn } = planOf('a woman wearing a red dress and a hat');
    expect(subjects.map(({ concept }) => concept).sort()).toEqual(['top-hat', 'woman']);
    expect(subjects.find(({ concept }) => concept === 'woman')?.look.wear).toEqual([
      { garment: 'dress', colour: 'red' },
      { garment: 'hat' },
    ]);
    expect(worn).toEqual(['dress']);
  });

  it.each(['a cat wearing boots', 'a man wearing a ring', 'an octopus wearing a scarf'])(
    'draws nothing for what a body cannot show: %p',
    (prompt) => {
      const { subjects, worn } = planOf(prompt);
      expect(subjects).toHaveLength(1);
      expect(worn).toEqual([]);
    },
  );

  it.each(['man', 'cat', 'horse'])('paints a scarf in the wanted colour on a %s', (concept) => {
    const look = { pose: 'standing', feeling: 'calm', variant: 0.3 } as const;
    const plain = artOf(concept, look, 'noto').body;
    const wrapped = artOf(concept, { ...look, wear: [{ garment: 'scarf', colour: 'purple' }] }, 'noto').body;
    expect(wrapped.length).toBeGreaterThan(plain.length);
  });

  it('gives a scarf another paint than the cloth below it', () => {
    const look = { pose: 'standing', feeling: 'calm', variant: 0.3, wear: [{ garment: 'scarf' }] } as const;
    const on = (colour: string) => artOf('man', { ...look, wear: [...look.wear], colour }, 'noto').body;
    expect(on('blue')).toContain('#d9483c');
    expect(on('red')).not.toContain('#d9483c');
  });
});
