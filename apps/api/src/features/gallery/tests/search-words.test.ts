import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase, type OpenDatabase } from '../../../db/open-database.js';
import { newId } from '../../../lib/ids.js';
import { describeEachDatabase, type ScratchDatabase } from '../../../testing/databases.js';
import { IMAGE_TOKEN } from '../index-tables/image-token.entity.js';
import { findTokens } from '../query/search-words.js';

describeEachDatabase('words of a search', (makeDatabase) => {
  let scratch: ScratchDatabase;
  let db: OpenDatabase;
  const ownerId = newId();
  const find = (token: string, ...more: string[]) =>
    findTokens(db, ownerId, [
      ...more.map((each) => ({ token: each, prefix: false })),
      { token, prefix: true },
    ]);

  beforeAll(async () => {
    scratch = await makeDatabase();
    db = await openDatabase({ url: scratch.url });
    await db.migrate();
    const words = [
      ...Array.from({ length: 2500 }, () => 'in'),
      'inca',
      'ink',
      'ink',
      'io',
      'im',
      '\u{10fffd}',
      '猫',
      '猫黒',
      ...Array.from({ length: 40 }, (_, place) => `m${String(place).padStart(2, '0')}`),
    ];
    const rows = [
      ...words.map((token) => ({ ownerId, token, imageId: newId() })),
      { ownerId: newId(), token: 'indigo', imageId: newId() },
    ];
    await db.transaction(async (manager) => {
      for (let from = 0; from < rows.length; from += 1000)
        await manager
          .createQueryBuilder()
          .insert()
          .into(IMAGE_TOKEN)
          .values(rows.slice(from, from + 1000))
          .updateEntity(false)
          .execute();
    });
  });
  afterAll(async () => {
    await db?.close();
    await scratch?.drop();
  });

  test('a beginning finds all words that begin so, beyond one that most images have', async () => {
    expect(await find('in')).toEqual([['in', 'inca', 'ink']]);
    expect(await find('猫')).toEqual([['猫', '猫黒']]);
  });

  test('a beginning of very many words stands for the first of them', async () => {
    const [tokens] = (await find('m')) ?? [];
    expect(tokens).toHaveLength(32);
    expect(tokens?.at(-1)).toBe('m31');
  });

  test('the rarest word comes first, and a word that is nowhere ends the search', async () => {
    expect(await find('ink', 'in')).toEqual([['ink'], ['in']]);
    expect(await find('in', 'io')).toEqual([['io'], ['in', 'inca', 'ink']]);
    expect(await find('in', 'nowhere')).toBeNull();
    expect(await find('nowhere')).toBeNull();
    expect(await find('indi')).toBeNull();
  });
});
