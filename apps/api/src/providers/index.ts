import type { ProviderName } from '@easel/shared';
import type { Pace } from '../lib/http/retry.js';
import { connectAutomatic1111 } from './automatic1111/automatic1111.provider.js';
import { connectComfyUi } from './comfyui/comfyui.provider.js';
import { connectFal } from './fal/fal.provider.js';
import { connectHuggingFace } from './huggingface/huggingface.provider.js';
import { connectOpenAi } from './openai/openai.provider.js';
import { connectOpenAiCompatible } from './openai-compatible/openai-compatible.provider.js';
import { connectOpenRouter } from './openrouter/openrouter.provider.js';
import type { ConnectProvider } from './provider.js';
import { connectReplicate } from './replicate/replicate.provider.js';
import { connectSdCpp } from './sd-cpp/sd-cpp.provider.js';
import { createSketchbookProvider } from './sketchbook/sketchbook.provider.js';

/** How to connect to every provider, by name: a name without one does not compile. */
export type Providers = Readonly<Record<ProviderName, ConnectProvider>>;

/** `drawingWorkers`: threads the built-in illustrator may use. `workflowFolder`: where ComfyUI's own graphs lie. */
export const createProviders = ({ drawingWorkers, workflowFolder, pace }: ProvidersOptions): Providers => ({
  sketchbook: () => createSketchbookProvider({ workers: drawingWorkers }),
  huggingface: (connection) => connectHuggingFace(connection, { pace }),
  openai: (connection) => connectOpenAi(connection, { pace }),
  fal: (connection) => connectFal(connection, { pace }),
  replicate: (connection) => connectReplicate(connection, { pace }),
  openrouter: (connection) => connectOpenRouter(connection, { pace }),
  'openai-compatible': (connection) => connectOpenAiCompatible(connection, { pace }),
  automatic1111: (connection) => connectAutomatic1111(connection, { pace }),
  comfyui: (connection) => connectComfyUi(connection, { pace, workflowFolder }),
  'sd-cpp': (connection) => connectSdCpp(connection, { pace }),
});

interface ProvidersOptions {
  drawingWorkers: number;
  workflowFolder: string;
  /** Time and chance of retries and polls; tests pass their own. */
  pace?: Pace;
}
