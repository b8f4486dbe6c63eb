import type { ModelDefinition } from './model-definition.js';
import { PROVIDER_NAMES, PROVIDERS } from './providers.js';

/** Other well-known names, and the families each stands for. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  flux: ['flux-schnell', 'flux-dev'],
  'flux.1-schnell': ['flux-schnell'],
  'flux.1-dev': ['flux-dev'],
  'flux-2': ['flux-2-pro', 'flux-2-turbo', 'flux-2-dev'],
  'sd3.5': ['sd3.5-large', 'sd3.5-medium', 'sd3.5-large-turbo'],
  sd35: ['sd3.5-large', 'sd3.5-medium', 'sd3.5-large-turbo'],
  'stable-diffusion-3.5': ['sd3.5-large', 'sd3.5-medium', 'sd3.5-large-turbo'],
  'stable-diffusion-3': ['sd3'],
  'sd-xl': ['sdxl'],
  'stable-diffusion-xl': ['sdxl'],
  sd21: ['sd2.1'],
  'stable-diffusion-2.1': ['sd2.1'],
  sd15: ['sd1.5'],
  'stable-diffusion-1.5': ['sd1.5'],
  'gpt-image': ['gpt-image-2'],
  'nano-banana': ['gemini-2.5-flash-image'],
  'nano-banana-pro': ['gemini-3-pro-image'],
  seedream: ['seedream-4.5', 'seedream-5-lite'],
};

/**
 * A name for each family and its well-known other names. Candidates come in the order that costs least: local servers
 * first, then the hosted ones by their price, those whose price is not known last.
 * @example familyAliases(models)['sd1.5'] // ['automatic1111/sd1.5', 'comfyui/sd1.5', ..., 'fal/fal-ai/stable-diffusion-v15']
 */
export const familyAliases = (models: readonly ModelDefinition[]): Record<string, string[]> => {
  const families = new Set(models.flatMap(({ family }) => family ?? []));
  const names = new Map<string, readonly string[]>([...families].map((family) => [family, [family]]));
  for (const [name, members] of Object.entries(OTHER_NAMES)) names.set(name, members);
  return Object.fromEntries(
    [...names].map(([name, members]) => [
      name,
      members
        .flatMap((family) => models.filter((model) => model.family === family))
        .toSorted((a, b) => rank(a) - rank(b) || cost(a) - cost(b) || place(a) - place(b))
        .map(({ provider, id }) => `${provider}/${id}`),
    ]),
  );
};

const rank = ({ provider }: ModelDefinition): number => (PROVIDERS[provider].kind === 'hosted' ? 1 : 0);
const cost = ({ price }: ModelDefinition): number => price.perImage ?? Number.MAX_SAFE_INTEGER;
const place = ({ provider }: ModelDefinition): number => PROVIDER_NAMES.indexOf(provider);
