import { type SecretBox, UnreadableSecret } from '../../lib/secrets/secret-box.js';
import type { ProviderKey } from './provider-key.entity.js';
import type { ProviderKeyRepository } from './provider-key.repository.js';

/** What a rotation did, in rows. */
export interface Rotation {
  /** Encrypted anew. */
  moved: number;
  /** Were under the current key already. */
  current: number;
  /** Saved or removed by somebody while we were at it, so left as they are. */
  changed: number;
  /** Under a key we do not have, or damaged; left as they are. */
  unreadable: number;
}

/**
 * Encrypts every stored key anew that is not under the current one, each row by itself: what was done stays done when
 * it is stopped, and a key that is saved meanwhile is never overwritten.
 */
export const rotateKeys = async ({ keys, box, placeOf }: RotationDeps): Promise<Rotation> => {
  const done: Rotation = { moved: 0, current: 0, changed: 0, unreadable: 0 };
  let after = '';
  for (;;) {
    const rows = await keys.page({ after, limit: BATCH });
    for (const row of rows) done[await move(row, { keys, box, placeOf })] += 1;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return done;
    after = last.id;
  }
};

const BATCH = 100;

const move = async (row: ProviderKey, { keys, box, placeOf }: RotationDeps): Promise<keyof Rotation> => {
  const { keyId, ciphertext } = row;
  if (keyId === null || ciphertext === null || box.isCurrent({ keyId })) return 'current';
  const place = placeOf(row);
  try {
    const text = box.open({ keyId, ciphertext }, place);
    return (await keys.reseal(row, box.seal(text, place))) ? 'moved' : 'changed';
  } catch (error) {
    if (error instanceof UnreadableSecret) return 'unreadable';
    throw error;
  }
};

interface RotationDeps {
  keys: Pick<ProviderKeyRepository, 'page' | 'reseal'>;
  box: SecretBox;
  placeOf: (row: ProviderKey) => readonly string[];
}
