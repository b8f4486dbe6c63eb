/** Ids of what the first account owns; the test fills them in. */
export const emptyIds = () => ({
  image: '',
  trashed: '',
  generation: '',
  session: '',
  project: '',
  search: '',
  template: '',
  ticket: '',
  history: '',
  /** An account that administrators may change and delete. */
  victim: '',
});

/**
 * What each route answers to nobody, to the owner of what it names (an administrator), and to another account. A route
 * that the OpenAPI document has and this table has not makes the test fail.
 */
export const accessRules = (ids: ReturnType<typeof emptyIds>): Record<string, Rule> => ({
  'GET /api/auth/status': { nobody: 200, owner: 200, other: 200 },
  'POST /api/auth/register': {
    nobody: 201,
    owner: 201,
    other: 201,
    body: () => ({ username: `new${(serial += 1)}`, password: 'long enough for anybody' }),
  },
  'POST /api/auth/login': {
    nobody: 401,
    owner: 401,
    other: 401,
    body: () => ({ username: 'nobody-here', password: 'wrong password' }),
  },
  'POST /api/auth/logout': { nobody: 401, owner: null, other: null },
  'GET /api/auth/me': { nobody: 401, owner: 200, other: 200 },
  'PUT /api/auth/password': {
    nobody: 401,
    owner: 403,
    other: 403,
    body: () => ({ currentPassword: 'not my password', newPassword: 'another long password' }),
  },
  'GET /api/auth/sessions': { nobody: 401, owner: 200, other: 200 },
  'DELETE /api/auth/sessions/{id}': { nobody: 401, owner: null, other: 404, id: () => ids.session },
  'POST /api/generate': {
    nobody: 401,
    owner: 202,
    other: 202,
    body: () => ({ prompt: 'a fox', width: 256 }),
  },
  'GET /api/generation': { nobody: 401, owner: 200, other: 200 },
  'GET /api/generation/{id}': { nobody: 401, owner: 200, other: 404, id: () => ids.generation },
  'POST /api/generation/cancel/{id}': { nobody: 401, owner: 200, other: 404, id: () => ids.generation },
  'POST /api/generation/retry/{id}': { nobody: 401, owner: 202, other: 404, id: () => ids.generation },
  'GET /api/events': { nobody: 401, owner: null, other: null },
  'GET /api/models': { nobody: 401, owner: 200, other: 200 },
  'GET /api/gallery': { nobody: 401, owner: 200, other: 200 },
  'GET /api/gallery/{id}': { nobody: 401, owner: 200, other: 404, id: () => ids.image },
  'PUT /api/gallery/{id}': {
    nobody: 401,
    owner: 200,
    other: 404,
    id: () => ids.image,
    body: () => ({ title: 'x' }),
  },
  'DELETE /api/gallery/{id}': { nobody: 401, owner: 200, other: 404, id: () => ids.trashed },
  'POST /api/gallery/{id}/restore': { nobody: 401, owner: 200, other: 404, id: () => ids.trashed },
  'POST /api/gallery/{id}/favorite': {
    nobody: 401,
    owner: 200,
    other: 404,
    id: () => ids.image,
    body: () => ({ favorite: true }),
  },
  'GET /api/images/{id}/file': { nobody: 401, owner: 200, other: 404, id: () => ids.image },
  'GET /api/images/{id}/thumb/{size}': { nobody: 401, owner: 200, other: 404, id: () => ids.image },
  'GET /api/settings/providers': { nobody: 401, owner: 200, other: 200 },
  'PUT /api/settings/providers': { nobody: 401, owner: 200, other: 200, body: () => ({ order: ['fal'] }) },
  'POST /api/settings/api-keys': {
    nobody: 401,
    owner: 422,
    other: 403,
    body: () => ({ provider: 'comfyui', baseUrl: 'http://169.254.169.254', scope: 'instance' }),
  },
  'DELETE /api/settings/api-keys/{provider}': { nobody: 401, owner: 404, other: 404 },
  'GET /api/settings/test-connection': { nobody: 401, owner: 200, other: 200, query: '?provider=openai' },
  'GET /api/settings/local-servers': { nobody: 401, owner: 200, other: 403 },
  'PUT /api/auth/me': {
    nobody: 401,
    owner: 200,
    other: 200,
    body: () => ({ username: `renamed${(serial += 1)}` }),
  },
  'POST /api/generate/batch': {
    nobody: 401,
    owner: 202,
    other: 202,
    body: () => ({ prompt: 'a {red|blue} fox', width: 256 }),
  },
  'POST /api/generation/cancel': { nobody: 401, owner: 200, other: 200 },
  'GET /api/gallery/tiles': { nobody: 401, owner: 200, other: 200 },
  'GET /api/gallery/timeline': { nobody: 401, owner: 200, other: 200 },
  'GET /api/gallery/facets': { nobody: 401, owner: 200, other: 200 },
  'GET /api/gallery/ids': { nobody: 401, owner: 200, other: 200 },
  'GET /api/gallery/tags': { nobody: 401, owner: 200, other: 200 },
  'POST /api/gallery/bulk': {
    nobody: 401,
    owner: 200,
    // Somebody else's images are counted as not found.
    other: 200,
    body: () => ({ action: 'trash', ids: [ids.trashed] }),
  },
  'POST /api/gallery/download': {
    nobody: 401,
    owner: 200,
    other: 404,
    body: () => ({ ids: [ids.image] }),
  },
  'POST /api/gallery/download/ticket': {
    nobody: 401,
    owner: 200,
    other: 404,
    body: () => ({ ids: [ids.image] }),
  },
  'GET /api/gallery/download/{ticket}': { nobody: 401, owner: 200, other: 404, id: () => ids.ticket },
  'GET /api/gallery/searches': { nobody: 401, owner: 200, other: 200 },
  'POST /api/gallery/searches': {
    nobody: 401,
    owner: 201,
    other: 201,
    body: () => ({ name: `search ${(serial += 1)}`, query: 'favorite=true' }),
  },
  'PUT /api/gallery/searches/{id}': {
    nobody: 401,
    owner: 200,
    other: 404,
    id: () => ids.search,
    body: () => ({ name: 'Hens', query: 'q=hen' }),
  },
  'DELETE /api/gallery/searches/{id}': { nobody: 401, owner: 204, other: 404, id: () => ids.search },
  'GET /api/projects': { nobody: 401, owner: 200, other: 200 },
  'GET /api/projects/{id}': { nobody: 401, owner: 200, other: 404, id: () => ids.project },
  'POST /api/projects': {
    nobody: 401,
    owner: 201,
    other: 201,
    body: () => ({ name: `project ${(serial += 1)}` }),
  },
  'PUT /api/projects/{id}': {
    nobody: 401,
    owner: 200,
    other: 404,
    id: () => ids.project,
    body: () => ({ archived: true }),
  },
  'DELETE /api/projects/{id}': {
    nobody: 401,
    owner: 200,
    other: 404,
    id: () => ids.project,
    query: '?images=keep',
  },
  'GET /api/prompts/templates': { nobody: 401, owner: 200, other: 200 },
  'POST /api/prompts/templates': {
    nobody: 401,
    owner: 201,
    other: 201,
    body: () => ({ kind: 'style', name: `own ${(serial += 1)}`, category: 'own', text: '{prompt}, own' }),
  },
  'PUT /api/prompts/templates/{id}': {
    nobody: 401,
    owner: 200,
    other: 404,
    id: () => ids.template,
    body: () => ({ kind: 'style', name: 'Changed', category: 'own', text: '{prompt}, changed' }),
  },
  'GET /api/prompts/templates/export': { nobody: 401, owner: 200, other: 200 },
  'POST /api/prompts/templates/import': {
    nobody: 401,
    owner: 200,
    other: 200,
    body: () => ({
      version: 1,
      templates: [{ kind: 'style', name: 'Taken in', category: 'own', text: '{prompt}, in' }],
    }),
  },
  'DELETE /api/prompts/templates/{id}': { nobody: 401, owner: 204, other: 404, id: () => ids.template },
  'GET /api/prompts/history': { nobody: 401, owner: 200, other: 200 },
  'DELETE /api/prompts/history/{id}': { nobody: 401, owner: 204, other: 404, id: () => ids.history },
  'DELETE /api/prompts/history': { nobody: 401, owner: 204, other: 204 },
  'GET /api/prompts/enhancers': { nobody: 401, owner: 200, other: 200 },
  'POST /api/prompts/enhance': { nobody: 401, owner: 200, other: 200, body: () => ({ prompt: 'a fox' }) },
  'POST /api/prompts/words': { nobody: 401, owner: 200, other: 200, body: () => ({ prompt: 'a fox' }) },
  'GET /api/settings': { nobody: 401, owner: 200, other: 200 },
  'PUT /api/settings': { nobody: 401, owner: 200, other: 200, body: () => ({ theme: 'dark' }) },
  'GET /api/dashboard/stats': { nobody: 401, owner: 200, other: 200 },
  'GET /api/dashboard/usage': { nobody: 401, owner: 200, other: 200 },
  'GET /api/dashboard/trends': { nobody: 401, owner: 200, other: 200 },
  // The picture that lies there is gone after this one.
  'DELETE /api/gallery/trash': { nobody: 401, owner: 200, other: 200 },
  'GET /api/admin/users': { nobody: 401, owner: 200, other: 403 },
  'POST /api/admin/users': {
    nobody: 401,
    owner: 201,
    other: 403,
    body: () => ({ username: `made${(serial += 1)}`, password: 'long enough for anybody' }),
  },
  'PUT /api/admin/users/{id}': {
    nobody: 401,
    owner: 200,
    other: 403,
    id: () => ids.victim,
    body: () => ({ disabled: true }),
  },
  'DELETE /api/admin/users/{id}': {
    nobody: 401,
    owner: 200,
    other: 403,
    id: () => ids.victim,
    query: '?images=delete',
  },
  'GET /api/admin/settings': { nobody: 401, owner: 200, other: 403 },
  'PUT /api/admin/settings': { nobody: 401, owner: 200, other: 403, body: () => ({ notice: 'hello' }) },
  'GET /api/admin/queue': { nobody: 401, owner: 200, other: 403 },
  'POST /api/admin/queue/{id}/cancel': { nobody: 401, owner: 200, other: 403, id: () => ids.generation },
  'GET /api/admin/storage': { nobody: 401, owner: 200, other: 403 },
  'GET /health': { nobody: 200, owner: 200, other: 200 },
  'GET /ready': { nobody: 200, owner: 200, other: 200 },
});

let serial = 0;

/** One route in the table. */
export interface Rule {
  nobody: number;
  /** Null: done elsewhere, since it ends the session or never ends. */
  owner: number | null;
  other: number | null;
  id?: () => string;
  body?: () => object;
  query?: string;
}
