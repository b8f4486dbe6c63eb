import { expandPrompt, MAX_BATCH, normalizePrompt } from '@easel/shared';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const plain = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '$', 'é', '🐈') });
const nested = fc.letrec<{ sequence: Node[]; node: Node }>((tie) => ({
  sequence: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'deep' }),
  node: fc.oneof(
    { depthIdentifier: 'deep', maxDepth: 3 },
    plain,
    fc.array(tie('sequence'), { minLength: 2, maxLength: 3 }),
  ),
})).sequence;
type Node = string | Node[][];

const write = (nodes: Node[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : `{${node.map(write).join('|')}}`)).join('');
const product = (nodes: Node[]): string[] =>
  nodes.reduce<string[]>(
    (done, node) => {
      const choices = typeof node === 'string' ? [node] : node.flatMap(product);
      return done.flatMap((before) => choices.map((choice) => before + choice));
    },
    [''],
  );

test('the variants are every choice of every group, each text once', () => {
  fc.assert(
    fc.property(nested, (nodes) => {
      const all = product(nodes);
      fc.pre(all.length < 5000);
      const texts = all.map(normalizePrompt);
      const prompts = all.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
      expect(expandPrompt(write(nodes), 5000)).toEqual({ prompts, total: prompts.length });
    }),
  );
});

test('any text has at least one variant, and escaped text is itself', () => {
  const any = fc.string({ unit: fc.constantFrom('{', '|', '}', '\\', 'a', ' '), maxLength: 60 });
  fc.assert(
    fc.property(any, (text) => {
      const { prompts, total } = expandPrompt(text);
      expect(prompts).toHaveLength(Math.min(total, MAX_BATCH));
      expect(total).toBeGreaterThanOrEqual(1);
    }),
  );
  const letters = fc.string({ unit: fc.constantFrom('{', '|', '}', 'a', ' ') });
  fc.assert(
    fc.property(letters, (text) => {
      expect(expandPrompt(text.replace(/[{|}]/g, '\\$&'))).toEqual({ prompts: [text], total: 1 });
    }),
  );
});
