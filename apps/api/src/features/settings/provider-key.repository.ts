import type { ConnectionTest, ProviderName } from '@easel/shared';
import type { Database } from '../../db/database.js';
import { isUniqueViolation } from '../../lib/driver-errors.js';
import type { Sealed } from '../../lib/secrets/secret-box.js';
import { PROVIDER_KEY, type ProviderKey } from './provider-key.entity.js';

/** All queries about stored keys. */
export interface ProviderKeyRepository {
  find(scope: string, provider: ProviderName): Promise<ProviderKey | null>;
  /** All of these scopes. */
  list(scopes: readonly string[]): Promise<ProviderKey[]>;
  /** Takes the place of what that scope had for that provider; the id and the time of making stay. */
  save(row: ProviderKey): Promise<void>;
  /** Whether there was one. */
  delete(scope: string, provider: ProviderName): Promise<boolean>;
  /** Notes what a test found, unless the key was saved anew since it was read. */
  setLastTest(row: Pick<ProviderKey, 'id' | 'updatedAt'>, test: ConnectionTest): Promise<void>;
  /** Up to `limit` rows with a key, by id, after the one with id `after`. */
  page(options: { after: string; limit: number }): Promise<ProviderKey[]>;
  /** Puts the same key in another wrapping; false when the row was changed since it was read. */
  reseal(row: Pick<ProviderKey, 'id' | 'ciphertext'>, sealed: Sealed): Promise<boolean>;
}

export const createProviderKeyRepository = (db: Database): ProviderKeyRepository => {
  const update = async ({ id: _id, createdAt: _createdAt, ...row }: ProviderKey): Promise<boolean> => {
    const { scope, provider } = row;
    const { affected } = await db.write((manager) => manager.update(PROVIDER_KEY, { scope, provider }, row));
    return (affected ?? 0) > 0;
  };
  return {
    find: (scope, provider) => db.read.findOneBy(PROVIDER_KEY, { scope, provider }),
    list: (scopes) => db.read.find(PROVIDER_KEY, { where: scopes.map((scope) => ({ scope })) }),
    save: async (row) => {
      if (await update(row)) return;
      try {
        await db.write((manager) => manager.insert(PROVIDER_KEY, row));
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        // Somebody else made it between our two statements.
        await update(row);
      }
    },
    delete: async (scope, provider) => {
      const { affected } = await db.write((manager) => manager.delete(PROVIDER_KEY, { scope, provider }));
      return (affected ?? 0) > 0;
    },
    setLastTest: async ({ id, updatedAt }, lastTest) => {
      await db.write((manager) =>
        manager
          .createQueryBuilder()
          .update(PROVIDER_KEY)
          .set({ lastTest })
          .where('id = :id AND updated_at = :updatedAt', { id, updatedAt: new Date(updatedAt) })
          .execute(),
      );
    },
    page: async ({ after, limit }) =>
      db.read.page({
        from: PROVIDER_KEY,
        where: [
          { column: 'id', is: '>', value: after },
          { column: 'ciphertext', is: 'not null' },
        ],
        order: 'ASC',
        limit,
        index: 'PRIMARY',
      }),
    reseal: async ({ id, ciphertext }, { keyId, ciphertext: fresh }) => {
      if (ciphertext === null) return false;
      const { affected } = await db.write((manager) =>
        manager.update(PROVIDER_KEY, { id, ciphertext }, { keyId, ciphertext: fresh }),
      );
      return affected === 1;
    },
  };
};
