import { type ModelDefinition, type Price, PROVIDERS } from '@easel/shared';
import { type ConnectionReport, type ProviderConnection, ProviderError } from '../provider.js';
import { inGroups } from '../support/pictures.js';
import type { ProviderCaller } from '../support/provider-caller.js';
import { readJson } from '../support/read-json.js';
import { at, listAt, numberAt, textAt } from '../support/refusal.js';
import { describeEndpoint } from './fal.schema.js';

/** Where the account, the models and the prices are: a second API, or below an address of one's own at /v1. */
export const platformUrl = ({ baseUrl }: ProviderConnection): string =>
  baseUrl === null || baseUrl.replace(/\/+$/, '') === PROVIDERS.fal.baseUrl
    ? 'https://api.fal.ai/v1'
    : `${baseUrl.replace(/\/+$/, '')}/v1`;

/** Asks for one price, which only a good key gets, then for the balance, which not every key may see. */
export const checkAccount = async (
  caller: ProviderCaller,
  platform: string,
  signal: AbortSignal,
): Promise<ConnectionReport> => {
  const free = { phase: 'free', signal, maxAttempts: 2 } as const;
  await readJson(caller, { ...free, to: `${platform}/models/pricing?endpoint_id=fal-ai/flux/schnell` });
  const billing = await readJson(caller, { ...free, to: `${platform}/account/billing?expand=credits` }).catch(
    (error: unknown) => {
      if (error instanceof ProviderError) return { body: null };
      throw error;
    },
  );
  const balance = numberAt(billing.body, 'credits', 'current_balance');
  const currency = textAt(billing.body, 'credits', 'currency');
  return {
    account: textAt(billing.body, 'username') || null,
    balance: balance === null ? null : `${balance.toFixed(2)} ${currency}`.trim(),
    models: null,
  };
};

/** Every active endpoint that makes pictures from a prompt, with what its own schema says it can do, and its price. */
export const listModels = async (
  caller: ProviderCaller,
  platform: string,
  signal: AbortSignal,
): Promise<ModelDefinition[]> => {
  const lists = CATEGORIES.map(async (category) => {
    const found: ModelDefinition[] = [];
    for await (const entry of endpoints(caller, `${platform}/models`, { category, signal })) {
      const model = describeEndpoint(entry);
      if (model !== null) found.push(model);
    }
    return found;
  });
  const all = (await Promise.all(lists)).flat();
  const models = [...new Map(all.map((model) => [model.id, model])).values()];
  const prices = await readPrices(caller, `${platform}/models/pricing`, { models, signal });
  return models.map((model) => ({ ...model, price: prices.get(model.id) ?? model.price }));
};

async function* endpoints(
  caller: ProviderCaller,
  url: string,
  { category, signal }: { category: string; signal: AbortSignal },
): AsyncGenerator<unknown, void> {
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({
      category,
      status: 'active',
      expand: 'openapi-3.0',
      limit: '50',
      ...(cursor !== '' && { cursor }),
    });
    const { body } = await readJson(caller, { to: `${url}?${query.toString()}`, phase: 'free', signal });
    yield* listAt(body, 'models');
    cursor = textAt(body, 'next_cursor');
    if (cursor === '' || at(body, 'has_more') === false) return;
  }
}

const readPrices = async (
  caller: ProviderCaller,
  url: string,
  { models, signal }: { models: readonly ModelDefinition[]; signal: AbortSignal },
): Promise<Map<string, Price>> => {
  const prices = new Map<string, Price>();
  const chunks = inGroups([...models.keys()], MOST_PRICES);
  for (const chunk of chunks) {
    const ids = chunk.flatMap((index) => models[index]?.id ?? []);
    const query = new URLSearchParams(ids.map((id): [string, string] => ['endpoint_id', id]));
    const { body } = await readJson(caller, { to: `${url}?${query.toString()}`, phase: 'free', signal });
    for (const entry of listAt(body, 'prices')) prices.set(textAt(entry, 'endpoint_id'), toPrice(entry));
  }
  return prices;
};

/** A price as fal states it. */
export const toPrice = (entry: unknown): Price => {
  const amount = numberAt(entry, 'unit_price');
  const usd = amount === null || textAt(entry, 'currency') !== 'USD' ? null : Math.round(amount * 1_000_000);
  const [, unit] = UNITS.find(([name]) => name.test(textAt(entry, 'unit'))) ?? [];
  // Of anything else, such as seconds of a machine, nobody knows how many a picture takes.
  const known = unit === undefined ? null : usd;
  return {
    // A picture of the default size has one megapixel.
    perImage: known,
    unit: known === null ? 'unknown' : (unit ?? 'unknown'),
    perUnit: known,
    byParameter: null,
    source: `https://fal.ai/models/${textAt(entry, 'endpoint_id')}`,
    date: PRICES_READ,
  };
};

const CATEGORIES = ['text-to-image', 'image-to-image'];
const UNITS = [
  [/^images?$/i, 'image'],
  [/^(processed )?mega-?pixels?$/i, 'megapixel'],
] as const;
/** As many endpoints as may be asked for in one request. */
const MOST_PRICES = 50;
/** More pages than there are models, so that a cursor that leads in a circle ends. */
const MOST_PAGES = 60;
const PRICES_READ = '2026-11-21';
