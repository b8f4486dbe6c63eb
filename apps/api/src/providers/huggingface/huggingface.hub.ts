import { type Capabilities, type ModelDefinition, TEXT_ONLY, unknownPrice } from '@easel/shared';
import type { ConnectionReport, ProviderConnection } from '../provider.js';
import type { ProviderCaller } from '../support/provider-caller.js';
import { readJson } from '../support/read-json.js';
import { listAt, textAt } from '../support/refusal.js';
import { EXPAND_MAPPING, readRoutes, type Route, type Task } from './huggingface.routes.js';

/** Where models and accounts are looked up: the hub, or the origin of an address of one's own. */
export const hubUrl = ({ baseUrl }: ProviderConnection, usual: string | null): string =>
  baseUrl === null || baseUrl.replace(/\/+$/, '') === usual
    ? 'https://huggingface.co'
    : new URL(baseUrl).origin;

export const checkAccount = async (
  caller: ProviderCaller,
  hub: string,
  signal: AbortSignal,
): Promise<ConnectionReport> => {
  const to = `${hub}/api/whoami-v2`;
  const { body } = await readJson(caller, { to, phase: 'free', signal, maxAttempts: 2 });
  return { account: textAt(body, 'name') || null, balance: null, models: null };
};

/** Every model that somebody we can talk to serves now. LoRAs are left out: there are thousands. */
export const listModels = async (
  caller: ProviderCaller,
  hub: string,
  signal: AbortSignal,
): Promise<ModelDefinition[]> => {
  const models = new Map<string, ModelDefinition>();
  for (const task of ['text-to-image', 'image-to-image'] as const) {
    for await (const entry of entries(caller, hub, { task, signal })) {
      const model = describeModel(entry, task);
      if (model !== null && !models.has(model.id)) models.set(model.id, model);
    }
  }
  return [...models.values()];
};

async function* entries(
  caller: ProviderCaller,
  hub: string,
  { task, signal }: { task: Task; signal: AbortSignal },
): AsyncGenerator<unknown, void> {
  const query = `inference_provider=all&pipeline_tag=${task}&sort=likes&limit=500&${EXPAND_MAPPING}&expand[]=tags`;
  let to: string | null = `${hub}/api/models?${query}`;
  for (let page = 0; to !== null && page < MOST_PAGES; page += 1) {
    const { body, headers }: Awaited<ReturnType<typeof readJson>> = await readJson(caller, {
      to,
      phase: 'free',
      signal,
    });
    yield* listAt(body);
    to = nextPage(headers.link ?? '', hub);
  }
}

/** The address of the next page, if it is at the hub. */
const nextPage = (link: string, hub: string): string | null => {
  const [, url = ''] = /<([^>]+)>;\s*rel="?next"?/.exec(link) ?? [];
  return URL.canParse(url) && new URL(url).origin === new URL(hub).origin ? url : null;
};

/** What can be said of a model that its repository describes in tags only; null when nobody we know serves it. */
export const describeModel = (entry: unknown, task: Task): ModelDefinition | null => {
  const id = textAt(entry, 'id');
  const routes = readRoutes(entry, id).filter((route) => route.task === task && route.adapter === null);
  if (id === '' || routes.length === 0) return null;
  const tags = listAt(entry, 'tags').filter((tag) => typeof tag === 'string');
  const pipeline = tags.find((tag) => tag.startsWith('diffusers:'))?.slice('diffusers:'.length) ?? '';
  const editing = task === 'image-to-image';
  return {
    provider: 'huggingface',
    id,
    name: id.replace(/^[^/]+\//, ''),
    description: '',
    family: null,
    licence: tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length) ?? null,
    note: `Served by ${sellersOf(routes)}.`,
    price: unknownPrice('https://huggingface.co/docs/inference-providers/pricing', '2026-11-21'),
    capabilities: {
      ...TEXT_ONLY,
      // Models without classifier-free guidance have no use for one.
      negativePrompt: !/flux/i.test(`${pipeline} ${id}`),
      size: {
        min: 256,
        max: 2048,
        step: 16,
        default: /^StableDiffusion(Img2Img)?Pipeline$/.test(pipeline) ? 512 : 1024,
        maxRatio: 4,
      },
      maxCount: 8,
      ...usualOf(`${pipeline} ${id}`),
      imageInputs: editing ? 1 : 0,
      ...(editing && { imageRequired: true }),
      progress: routes.some(({ seller }) => QUEUES.has(seller)) ? 'queue' : 'none',
      preview: false,
      cancel: 'local',
    },
    wire: {},
  };
};

const sellersOf = (routes: Route[]): string => [...new Set(routes.map(({ seller }) => seller))].join(', ');

/** Steps and guidance where the pipeline is known to take these by itself; no controls where it is not. */
const usualOf = (text: string): Pick<Capabilities, 'steps' | 'guidance'> => {
  const [, steps = null, guidance = null] = PIPELINES.find(([known]) => known.test(text)) ?? [];
  return {
    steps: steps === null ? null : { min: 1, max: 100, step: 1, default: steps },
    guidance: guidance === null ? null : { min: 1, max: 20, step: 0.1, default: guidance },
  };
};

/** Defaults of the diffusers library: https://huggingface.co/docs/diffusers/api/pipelines/overview */
const PIPELINES: readonly (readonly [pipeline: RegExp, steps: number, guidance: number | null])[] = [
  [/FLUX\.1-schnell/i, 4, null],
  [/FluxPipeline/, 28, 3.5],
  [/StableDiffusion3Pipeline/, 28, 7],
  [/StableDiffusionXLPipeline/, 50, 5],
  [/StableDiffusionPipeline/, 50, 7.5],
];
const QUEUES = new Set<string>(['fal-ai', 'wavespeed', 'replicate']);
const MOST_PAGES = 6;
