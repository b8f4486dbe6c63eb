import { setTimeout as delay } from 'node:timers/promises';
import type { ModelDefinition, RemoteJob } from '@easel/shared';
import type { ImageProvider, ProviderContext, ProviderImage, ProviderRequest } from '../../provider.js';
import { QUICK_PACE, type Result } from '../../testing/exercise.js';
import { connectComfyUi } from '../comfyui.provider.js';
import { builtInCapabilities } from '../models/comfyui.capabilities.js';
import { readWire } from '../models/comfyui.wire.js';
import { type ComfyUiKind, startComfyUi } from './comfyui-stand-in.js';

/** Pauses are short, but a look at a job, which is bounded by the same clock, has the time it needs. */
export const COMFY_PACE = {
  ...QUICK_PACE,
  sleep: async (ms: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    await delay(ms / 10, undefined, { signal }).catch(() => signal?.throwIfAborted());
  },
};

/** A model as a live list or a models.json would define it. */
export const comfyModel = (id: string, wire: Record<string, unknown> = {}): ModelDefinition => ({
  provider: 'comfyui',
  id,
  name: id,
  description: '',
  family: null,
  licence: null,
  note: null,
  price: { perImage: 0, unit: 'free', perUnit: 0, byParameter: null, source: '', date: '2026-11-21' },
  capabilities: builtInCapabilities(readWire({ id, wire }), {
    checkpoints: [],
    samplers: [],
    schedulers: [],
  }),
  wire,
});

export const comfyRequest = (change: Partial<ProviderRequest> = {}): ProviderRequest => ({
  model: comfyModel('sd_xl_base_1.0.safetensors'),
  prompt: 'a red fox',
  negativePrompt: 'fog',
  width: 512,
  height: 768,
  seed: 7,
  positions: [0],
  style: null,
  steps: null,
  guidance: null,
  images: [],
  mask: null,
  strength: null,
  extra: {},
  ...change,
});

/** A stand-in with a provider connected to it. */
export const createRig = async ({
  kind = {},
  folder,
  stallMs = 15_000,
}: {
  kind?: ComfyUiKind;
  folder?: string;
  stallMs?: number;
}) => {
  const standIn = await startComfyUi(kind);
  const provider: ImageProvider = connectComfyUi(
    { apiKey: null, baseUrl: standIn.origin, allowPrivate: true },
    { pace: COMFY_PACE, ...(folder === undefined ? {} : { workflowFolder: folder }) },
  );
  const follow = (draw: (context: ProviderContext) => AsyncIterable<ProviderImage>) => {
    const controller = new AbortController();
    const result: Result = { images: [], progress: [], jobs: [], warnings: [], costs: [], error: null };
    const context: ProviderContext = {
      signal: controller.signal,
      onProgress: (progress) => result.progress.push(progress),
      onJob: async (job) => void result.jobs.push(job),
      onCost: (cost) => result.costs.push(cost),
      onWarning: (warning) => result.warnings.push(warning),
      stallMs,
    };
    const work = async (): Promise<Result> => {
      try {
        for await (const image of draw(context)) result.images.push(image);
      } catch (error) {
        result.error = error;
      }
      return result;
    };
    return { end: work(), result, abort: (reason: Error) => controller.abort(reason) };
  };
  return {
    standIn,
    provider,
    start: (request: ProviderRequest) => follow((context) => provider.generate(request, context)),
    resume: (job: RemoteJob, request: ProviderRequest) =>
      follow((context) => {
        if (!provider.resume) throw new Error('it cannot resume');
        return provider.resume(job, request, context);
      }),
    close: async () => {
      await provider.close();
      await standIn.close().catch(() => undefined);
    },
  };
};
export type Rig = Awaited<ReturnType<typeof createRig>>;
