import { PROVIDERS } from '@easel/shared';
import { ProviderError, type ProviderRequest } from '../provider.js';
import type { ProviderCaller } from '../support/provider-caller.js';
import { readJson } from '../support/read-json.js';
import { at, textAt } from '../support/refusal.js';
import { readWire } from './huggingface.wire.js';

/** Whom we can talk to; the hub knows more. */
export const SELLERS = ['hf-inference', 'fal-ai', 'together', 'nscale', 'replicate', 'wavespeed'] as const;
export type Seller = (typeof SELLERS)[number];

export type Task = 'text-to-image' | 'image-to-image';

/** Who draws with a model now, and what they call it. */
export interface Route {
  seller: Seller;
  /** The model's name there. */
  model: string;
  /** The repository at the hub. */
  repository: string;
  task: Task;
  /** Set when the repository is a LoRA that the seller puts on a model of its own: the file with the weights. */
  adapter: string | null;
}

/**
 * Asks the hub who serves the model of a request.
 * @throws ProviderError `provider_model_unknown` when nobody does
 */
export const findRoute = async (
  caller: ProviderCaller,
  hub: string,
  { request, signal }: { request: ProviderRequest; signal: AbortSignal },
): Promise<Route> => {
  const { providers, editModel } = readWire(request.model);
  const task: Task = request.images.length > 0 ? 'image-to-image' : 'text-to-image';
  const repository = task === 'image-to-image' ? editModel : request.model.id;
  const { body } = await readJson(caller, {
    to: `${hub}/api/models/${repository}?${EXPAND_MAPPING}`,
    phase: 'free',
    signal,
  });
  const routes = readRoutes(body, repository).filter((route) => route.task === task);
  const wanted = providers.flatMap((name) => routes.filter(({ seller }) => seller === name));
  const [route] = providers.length > 0 ? wanted : routes;
  if (route) return route;
  throw new ProviderError('provider_model_unknown', {
    params: { provider: PROVIDERS.huggingface.title, reason: `nobody serves ${repository} for ${task} now` },
    accepted: 'no',
    billed: 'no',
  });
};

/** The live routes of a hub entry that we can take, in the hub's order; its mapping comes as an object or as a list. */
export const readRoutes = (entry: unknown, repository: string): Route[] => {
  const mapping = Object.entries(Object(at(entry, 'inferenceProviderMapping')) as Record<string, unknown>);
  return mapping.flatMap(([key, value]) => {
    const name = textAt(value, 'provider') || key;
    const seller = SELLERS.find((known) => known === name);
    const task = textAt(value, 'task');
    const model = textAt(value, 'providerId');
    if (!seller || textAt(value, 'status') !== 'live' || !isTask(task) || !NAME.test(model)) return [];
    const isAdapter = textAt(value, 'adapter') !== '';
    const adapter = isAdapter ? textAt(value, 'adapterWeightsPath') : null;
    // Only these take a LoRA by its address.
    if (isAdapter && (!TAKES_ADAPTERS.has(seller) || adapter === '')) return [];
    return { seller, model, repository, task, adapter };
  });
};

export const EXPAND_MAPPING = 'expand[]=inferenceProviderMapping';

const isTask = (text: string): text is Task => text === 'text-to-image' || text === 'image-to-image';
/** It becomes part of a path: no dots that lead upwards, no query. */
const NAME = /^(?!.*\.\.)[\w.:/-]+$/;
const TAKES_ADAPTERS = new Set<Seller>(['fal-ai', 'replicate', 'wavespeed']);
