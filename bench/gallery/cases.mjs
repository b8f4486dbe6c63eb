/**
 * What is asked of a gallery, by name. `limited`: must not grow with what others have. Made for each instance: ids and
 * cursors are its own, what they stand for is the same everywhere.
 */
export const makeCases = async ({ call, db, user, own }) => {
  const [project] = await db.read.find('project', { where: { ownerId: user.id, name: 'Places' } });
  const deep = await cursorAt(call, Math.floor(own * 0.8));
  const { days } = (await call('/api/gallery/timeline')).json();
  const from = `${days[Math.floor(days.length * 0.6)]}T00:00:00.000Z`;
  const to = `${days[Math.floor(days.length * 0.4)]}T00:00:00.000Z`;
  const model = 'model=sketchbook%2Fnoto';
  const ask = (path, query) => `/api/gallery${path}?${query}`;
  const page = (query) => ask('', query && `limit=50&${query}`);
  return [
    limited('first page of 50', page('sort=newest')),
    free(`page after ${Math.floor(own * 0.8)}`, page(`cursor=${deep}`)),
    free('oldest first', page('sort=oldest')),
    free('largest first', page('sort=largest')),
    free('filter: favourites', page('favorite=true')),
    free('filter: project', page(`project=${project.id}`)),
    free('filter: model', page(model)),
    free('filter: tag', page('tag=portrait')),
    free('filter: rare tag', page('tag=archive')),
    free('filter: orientation', page('orientation=portrait')),
    free('filter: dates', page(`from=${from}&to=${to}`)),
    free('filter: three at once', page(`favorite=true&${model}&orientation=landscape`)),
    limited('search: in all', page('q=in+')),
    limited('search: common', page('q=cat+')),
    limited('search: rare', page('q=axolotl+')),
    limited('search: absent', page('q=zyzzyva+')),
    limited('search: two words', page('q=red+cat+')),
    limited('search: two rare words', page('q=tundra+axolotl+')),
    limited('search: beginning', page('q=wat')),
    limited('search: word, favourite', page('q=cat+&favorite=true')),
    limited('facets', ask('/facets', '')),
    limited('facets: model', ask('/facets', model)),
    limited('facets: common word', ask('/facets', 'q=cat+')),
    limited('facets: rare word', ask('/facets', 'q=axolotl+')),
    free('timeline', ask('/timeline', '')),
    free('timeline: favourites', ask('/timeline', 'favorite=true')),
    free('timeline: model', ask('/timeline', model)),
    free('timeline: common word', ask('/timeline', 'q=cat+')),
    free('500 tiles', ask('/tiles', 'limit=500')),
    free('ids of all', ask('/ids', '')),
    free('tags', ask('/tags', '')),
  ];
};

const limited = (name, url) => ({ name, url, limited: true });
const free = (name, url) => ({ name, url, limited: false });

const cursorAt = async (call, depth) => {
  let cursor = '';
  for (let seen = 0; seen < depth; ) {
    const limit = Math.min(2000, depth - seen);
    const page = (await call(`/api/gallery/tiles?limit=${limit}${cursor && `&cursor=${cursor}`}`)).json();
    cursor = page.nextCursor;
    seen += limit;
  }
  return cursor;
};
