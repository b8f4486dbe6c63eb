import { median } from '../support.mjs';

const ROUNDS = 3;
const PAIRS = [
  { name: 'favourite', doing: { action: 'favorite' }, undoing: { action: 'unfavorite' } },
  { name: 'tag', doing: { action: 'tag', tags: ['bench'] }, undoing: { action: 'untag', tags: ['bench'] } },
  { name: 'trash', doing: { action: 'trash' }, undoing: { action: 'restore' } },
];

/** Changes up to 10,000 images at once and back again. Gives [name, milliseconds of the median round]. */
export const measureBulk = async ({ call }) => {
  const { ids } = (await call('/api/gallery/ids')).json();
  const change = async (payload) => {
    const start = performance.now();
    const { changed } = (await call('/api/gallery/bulk', { method: 'POST', payload })).json();
    return { ms: performance.now() - start, changed };
  };
  const results = [];
  for (const { name, doing, undoing } of PAIRS) {
    const there = [];
    const back = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const done = await change({ ...doing, ids });
      there.push(done.ms);
      back.push((await change({ ...undoing, ids: done.changed })).ms);
    }
    results.push([`${name} ${ids.length}`, median(there)], [`... undone`, median(back)]);
  }
  return results;
};
