import { afterEach, expect, test } from '@jest/globals';
import { sendJson, type StandIn, startStandIn } from '../../../providers/testing/stand-in.js';
import { createRig, type Rig } from './rig.js';

/** Paths a server answers, with what. */
type Site = Record<string, unknown>;

const SD_CPP: Site = {
  '/sdcpp/v1/capabilities': { model: { name: 'sd.gguf', stem: 'sd', path: '/m/sd.gguf' }, limits: {} },
  '/sdapi/v1/options': { samples_format: 'png', sd_model_checkpoint: 'sd' },
  '/sdapi/v1/sd-models': [{ title: 'sd' }],
  '/v1/models': { data: [{ id: 'sd-cpp-local' }] },
};
const COMFY_UI: Site = {
  '/system_stats': { system: { os: 'posix', comfyui_version: '0.3' }, devices: [{ name: 'cpu' }] },
  '/models/checkpoints': ['a.safetensors', 'b.safetensors'],
};
const FORGE: Site = {
  '/sdapi/v1/options': { samples_format: 'png', sd_model_checkpoint: 'x' },
  '/sdapi/v1/sd-models': [{ title: 'x' }, { title: 'y' }, { title: 'z' }],
};
const LOCAL_AI: Site = {
  '/v1/models': { object: 'list', data: [{ id: 'stablediffusion', object: 'model' }] },
};
const LLAMA: Site = { '/v1/models': { object: 'list', data: [{ id: 'llama', owned_by: 'llamacpp' }] } };
const LOCKED_FORGE: Site = { '/': {}, '/sdapi/v1/options': 401 };

let open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.toReversed()) await one.close();
  open = [];
});

const serve = async (site: Site): Promise<StandIn> => {
  const standIn = await startStandIn(({ path }, response) => {
    const answer = site[path];
    if (typeof answer === 'number') return sendJson(response, answer, { detail: 'Not authenticated' });
    sendJson(response, answer === undefined ? 404 : 200, answer ?? { detail: 'Not Found' });
  });
  open.push(standIn);
  return standIn;
};

const portOf = ({ origin }: StandIn): number => Number(new URL(origin).port);

const start = async (options: Parameters<typeof createRig>[0]): Promise<Rig> => {
  const rig = await createRig(options);
  open.push(rig);
  return rig;
};

test('servers are known by what they answer, wherever they listen', async () => {
  const sites = await Promise.all([SD_CPP, COMFY_UI, FORGE, LOCAL_AI, LLAMA, LOCKED_FORGE].map(serve));
  const { service } = await start({ localPorts: sites.map(portOf) });
  const { items } = await service.localServers();
  expect(items).toEqual([
    { provider: 'sd-cpp', baseUrl: sites[0]?.origin, models: 1, connected: false },
    { provider: 'comfyui', baseUrl: sites[1]?.origin, models: 2, connected: false },
    { provider: 'automatic1111', baseUrl: sites[2]?.origin, models: 3, connected: false },
    { provider: 'openai-compatible', baseUrl: `${sites[3]?.origin}/v1`, models: 1, connected: false },
    { provider: 'automatic1111', baseUrl: sites[5]?.origin, models: null, connected: false },
  ]);
  // Looking must not draw.
  for (const { requests } of sites) expect(requests.every(({ method }) => method === 'GET')).toBe(true);
});

test('other servers, silent ones and closed ports are passed over', async () => {
  const page = await startStandIn((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>any page for every path</title>');
  });
  const silent = await startStandIn(() => new Promise(() => {}));
  const closed = await startStandIn(() => {});
  const odd = await serve({ '/system_stats': [], '/sdapi/v1/options': 'text', '/v1/models': { data: {} } });
  const everywhereLocked = await startStandIn((_request, response) => sendJson(response, 401, {}));
  await closed.close();
  open.push(page, silent, everywhereLocked);
  const ports = [page, silent, closed, odd, everywhereLocked].map(portOf);
  const { service } = await start({ localPorts: ports });
  expect((await service.localServers()).items).toEqual([]);
});

test('what is connected is said, whoever connected it and however this machine is called', async () => {
  const [comfy, forge] = [await serve(COMFY_UI), await serve(FORGE)];
  const localPorts = [comfy, forge].map(portOf);
  const { service, makeUser } = await start({
    localPorts,
    env: { COMFYUI_URL: comfy.origin.replace('127.0.0.1', 'localhost') },
  });
  const admin = await makeUser('admin');
  const connected = async () => (await service.localServers()).items.map((item) => item.connected);
  expect(await connected()).toEqual([true, false]);
  await service.saveKey(admin, { provider: 'automatic1111', baseUrl: forge.origin, scope: 'instance' });
  expect(await connected()).toEqual([true, true]);
});

test('nobody is asked when that is switched off, and never our own server', async () => {
  const comfy = await serve(COMFY_UI);
  const localPorts = [portOf(comfy)];
  const off = await start({ localPorts, env: { LOCAL_DISCOVERY: 'off' } });
  const own = await start({ localPorts, env: { PORT: String(portOf(comfy)) } });
  expect((await off.service.localServers()).items).toEqual([]);
  expect((await own.service.localServers()).items).toEqual([]);
  expect(comfy.requests).toEqual([]);
});
