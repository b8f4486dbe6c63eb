import { describe, expect, test } from '@jest/globals';
import { createSecretBox, UnreadableSecret } from './secret-box.js';

const OLD = 'an old made-up secret of the instance';
const NEW = 'a new made-up secret of the instance';
const PLACE = ['instance', 'openai', ''];

const reasonOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof UnreadableSecret) return error.reason;
    throw error;
  }
  return 'it opened';
};

describe('secret box', () => {
  test('gives back what was put in, never the same way twice', () => {
    const box = createSecretBox([OLD]);
    const sealed = box.seal('sk-made-up 🔑', PLACE);
    expect(box.open(sealed, PLACE)).toBe('sk-made-up 🔑');
    expect(box.seal('sk-made-up 🔑', PLACE).ciphertext).not.toBe(sealed.ciphertext);
    expect(Buffer.from(sealed.ciphertext, 'base64url').toString('latin1')).not.toContain('sk-made-up');
    expect(sealed.keyId).toMatch(/^[0-9a-f]{8}$/);
    expect(createSecretBox([OLD]).open(sealed, PLACE)).toBe('sk-made-up 🔑');
  });

  test.each([
    [['another', 'openai', '']],
    [['instance', 'fal', '']],
    [['instance', 'openai', 'https://thief.example']],
    [['instance', 'openai']],
    [['instanceopenai', '', '']],
  ])('does not open in another place: %j', (place) => {
    const box = createSecretBox([OLD]);
    const sealed = box.seal('sk-made-up', PLACE);
    expect(reasonOf(() => box.open(sealed, place))).toBe('damaged');
  });

  test('does not open when a single bit was changed, or a part is missing', () => {
    const box = createSecretBox([OLD]);
    const { keyId, ciphertext } = box.seal('sk-made-up', PLACE);
    const bytes = Buffer.from(ciphertext, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      const sealed = { keyId, ciphertext: changed.toString('base64url') };
      expect(reasonOf(() => box.open(sealed, PLACE))).toBe('damaged');
    }
    for (const cut of [0, 5, 12, 27, bytes.length - 1]) {
      const sealed = { keyId, ciphertext: bytes.subarray(0, cut).toString('base64url') };
      expect(reasonOf(() => box.open(sealed, PLACE))).toBe('damaged');
    }
  });

  test('after a rotation the new key seals, the old one still opens, and a lost one is said', () => {
    const sealed = createSecretBox([OLD]).seal('sk-made-up', PLACE);
    const both = createSecretBox([NEW, OLD]);
    expect(both.open(sealed, PLACE)).toBe('sk-made-up');
    expect(both.isCurrent(sealed)).toBe(false);
    const moved = both.seal('sk-made-up', PLACE);
    expect(both.isCurrent(moved)).toBe(true);
    expect(createSecretBox([NEW]).open(moved, PLACE)).toBe('sk-made-up');
    expect(reasonOf(() => createSecretBox([NEW]).open(sealed, PLACE))).toBe('key');
    // Whoever claims another key gets nowhere either.
    expect(reasonOf(() => both.open({ ...sealed, keyId: moved.keyId }, PLACE))).toBe('damaged');
  });
});
