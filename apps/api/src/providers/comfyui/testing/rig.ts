import type { ModelDefinition, RemoteJob } from '@easel/shared';
import type { ImageProvider, ProviderRequest } from '../../provider.js';
import { beginDrawing } from '../../testing/drawing.js';
import { QUICK_PACE } from '../../testing/exercise.js';
import { connectComfyUi } from '../comfyui.provider.js';
import { builtInCapabilities } from '../models/comfyui.capabilities.js';
import { readWire } from '../models/comfyui.wire.js';
import { type ComfyUiKind, startComfyUi } from './comfyui-stand-in.js';

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
    { pace: QUICK_PACE, ...(folder === undefined ? {} : { workflowFolder: folder }) },
  );
  return {
    standIn,
    provider,
    start: (request: ProviderRequest) =>
      beginDrawing((context) => provider.generate(request, context), stallMs),
    resume: (job: RemoteJob, request: ProviderRequest) =>
      beginDrawing((context) => {
        if (!provider.resume) throw new Error('it cannot resume');
        return provider.resume(job, request, context);
      }, stallMs),
    close: async () => {
      await provider.close();
      await standIn.close().catch(() => undefined);
    },
  };
};
export type Rig = Awaited<ReturnType<typeof createRig>>;
