import type { ProviderName } from '@easel/shared';
import type { ImageProvider } from './provider.js';
import { createSketchbookProvider } from './sketchbook-provider.js';

/** Every provider by name: a name without a provider does not compile. */
export type Providers = Readonly<Record<ProviderName, ImageProvider>>;

/** Makes all providers. `drawingWorkers`: threads the built-in illustrator may use. */
export const createProviders = ({ drawingWorkers }: { drawingWorkers: number }): Providers => ({
  sketchbook: createSketchbookProvider({ workers: drawingWorkers }),
});
