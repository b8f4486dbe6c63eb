import { expect, test } from '@jest/globals';
import { createPasswordHasher } from './password-hasher.js';

const secretKey = 'a secret of at least 32 characters';
const hasher = createPasswordHasher({ secretKey, cost: 4 });

test('a password verifies against its own hash only', async () => {
  const stored = await hasher.hash('correct horse');
  expect(stored).toMatch(/^v1\$\$2b\$04\$.{53}$/);
  expect(await hasher.verify('correct horse', stored)).toBe(true);
  expect(await hasher.verify('correct horsf', stored)).toBe(false);
});

test('nothing after 72 bytes is ignored', async () => {
  const stored = await hasher.hash(`${'a'.repeat(72)}X`);
  expect(await hasher.verify(`${'a'.repeat(72)}Y`, stored)).toBe(false);
  expect(await hasher.verify('a'.repeat(72), stored)).toBe(false);
});

test('NUL does not end a password', async () => {
  const stored = await hasher.hash('secret\0one');
  expect(await hasher.verify('secret\0two', stored)).toBe(false);
});

test('the same password composed differently is the same', async () => {
  const stored = await hasher.hash('pässwörd'.normalize('NFC'));
  expect(await hasher.verify('pässwörd'.normalize('NFD'), stored)).toBe(true);
});

test('a hash is worthless without the secret key', async () => {
  const stored = await hasher.hash('correct horse');
  const other = createPasswordHasher({ secretKey: 'another secret of 32 characters!!', cost: 4 });
  expect(await other.verify('correct horse', stored)).toBe(false);
});

test('an unknown account is never right, and a foreign format neither', async () => {
  expect(await hasher.verify('a password nobody has', null)).toBe(false);
  expect(await hasher.verify('x', 'plain')).toBe(false);
});

test('an unknown account takes as long as a known one', async () => {
  const slow = createPasswordHasher({ secretKey, cost: 10 });
  const stored = await slow.hash('correct horse');
  await slow.verify('warm up', null);
  const time = async (candidate: string | null) => {
    const start = performance.now();
    for (let i = 0; i < 3; i += 1) await slow.verify('wrong', candidate);
    return performance.now() - start;
  };
  const [known, unknown] = [await time(stored), await time(null)];
  expect(unknown).toBeGreaterThan(known * 0.5);
  expect(unknown).toBeLessThan(known * 2);
});

test('22 are served, whoever comes then is told to wait', async () => {
  const results = await Promise.allSettled(Array.from({ length: 30 }, () => hasher.hash('x')));
  const refused = results.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(8);
  expect(refused[0]).toMatchObject({ reason: { code: 'busy', status: 503 } });
});
