import type { Capabilities } from '../../capabilities.js';
import type { ModelDefinition } from '../../model-definition.js';
import { TEXT_ONLY } from '../../plain-capabilities.js';
import { billedBy, LICENCES, ONE_MEGAPIXEL, perImage, range } from '../parts.js';

const COMMON_CAPABILITIES = {
  ...TEXT_ONLY,
  negativePrompt: true,
  maxCount: 4,
  progress: 'percent',
  preview: false,
  cancel: 'full',
} as const satisfies Partial<Capabilities>;

// Stable Diffusion 3 knows no 4:3.
const RATIOS = ['1:1', '3:2', '16:9', '21:9', '2:3', '9:16', '9:21'];
const BY_RATIO = {
  ...COMMON_CAPABILITIES,
  aspectRatios: RATIOS,
  size: {
    ...ONE_MEGAPIXEL.size,
    choices: ONE_MEGAPIXEL.size.choices.filter(({ width }) => width !== 1152 && width !== 896),
  },
  imageInputs: 1,
  strength: range(0.05, 1, 0.05, 0.85),
} satisfies Capabilities;
const BY_PIXELS = {
  ...COMMON_CAPABILITIES,
  size: { min: 512, max: 1536, step: 8, default: 1024, maxRatio: 2.4 },
  steps: range(1, 100, 1, 50),
  guidance: range(1, 20, 0.1, 7.5),
} satisfies Capabilities;

const quoted = (id: string): string => `https://replicate.com/${id}, as quoted by public price lists`;
const COMMON = { provider: 'replicate', note: null } as const;
const SELDOM = 'A community model: it may need minutes to start when nobody used it lately.';
const PNG = { output_format: 'png' };
const PIXELS = { count: 'num_outputs', width: 'width', height: 'height' };

/** The Stable Diffusions that Replicate serves, and what was made of them. */
export const REPLICATE_STABLE_DIFFUSION: readonly ModelDefinition[] = [
  {
    ...COMMON,
    id: 'stability-ai/stable-diffusion-3.5-large',
    name: 'Stable Diffusion 3.5 Large',
    description: 'The largest Stable Diffusion: varied styles, readable lettering.',
    family: 'sd3.5-large',
    licence: LICENCES.stability,
    price: perImage(65_000, quoted('stability-ai/stable-diffusion-3.5-large')),
    capabilities: { ...BY_RATIO, guidance: range(1, 10, 0.1, 5) },
    wire: { input: { guidance: 'cfg' }, fixed: PNG },
  },
  {
    ...COMMON,
    id: 'stability-ai/stable-diffusion-3.5-large-turbo',
    name: 'Stable Diffusion 3.5 Large Turbo',
    description: 'Stable Diffusion 3.5 Large in four steps.',
    family: 'sd3.5-large-turbo',
    licence: LICENCES.stability,
    price: perImage(40_000, quoted('stability-ai/stable-diffusion-3.5-large-turbo')),
    capabilities: { ...BY_RATIO, negativePrompt: false, imageInputs: 0, strength: null },
    wire: { fixed: PNG },
  },
  {
    ...COMMON,
    id: 'stability-ai/stable-diffusion-3.5-medium',
    name: 'Stable Diffusion 3.5 Medium',
    description: 'The smaller Stable Diffusion 3.5.',
    family: 'sd3.5-medium',
    licence: LICENCES.stability,
    price: perImage(35_000, quoted('stability-ai/stable-diffusion-3.5-medium')),
    capabilities: { ...BY_RATIO, guidance: range(1, 10, 0.1, 5) },
    wire: { input: { guidance: 'cfg' }, fixed: PNG },
  },
  {
    ...COMMON,
    id: 'stability-ai/stable-diffusion-3',
    name: 'Stable Diffusion 3 Medium',
    description: 'The first of the third generation.',
    family: 'sd3',
    licence: LICENCES.stability,
    price: perImage(35_000, quoted('stability-ai/stable-diffusion-3')),
    capabilities: { ...BY_RATIO, strength: range(0.05, 1, 0.05, 0.6) },
    wire: { fixed: PNG },
  },
  {
    ...COMMON,
    id: 'stability-ai/sdxl',
    name: 'Stable Diffusion XL 1.0',
    description: 'The base of countless styles: pictures of one megapixel with modest means.',
    family: 'sdxl',
    licence: LICENCES.openRailPlus,
    price: billedBy('second', quoted('stability-ai/sdxl'), 6300),
    capabilities: { ...BY_PIXELS, imageInputs: 1, mask: true, strength: range(0.05, 1, 0.05, 0.8) },
    wire: {
      version: '7762fd07cf82c948538e41f63f77d685e02b063e37e496e96eefd46c929f9bdc',
      input: PIXELS,
      fixed: { apply_watermark: false },
    },
  },
  {
    ...COMMON,
    id: 'bytedance/sdxl-lightning-4step',
    name: 'SDXL Lightning',
    description: 'Stable Diffusion XL in four steps.',
    family: 'sdxl-lightning',
    licence: LICENCES.openRailPlus,
    price: billedBy('second', 'https://replicate.com/bytedance/sdxl-lightning-4step'),
    capabilities: { ...BY_PIXELS, steps: range(1, 10, 1, 4), guidance: null },
    wire: {
      version: '6f7a773af6fc3e8de9d5a3c00be77c17308914bf67772726aff83496ba1e3bbe',
      input: PIXELS,
    },
  },
  {
    ...COMMON,
    id: 'stability-ai/stable-diffusion',
    name: 'Stable Diffusion 2.1',
    description: 'The second generation, made for 768 pixels.',
    family: 'sd2.1',
    licence: LICENCES.openRailPlus,
    note: SELDOM,
    price: billedBy('second', quoted('stability-ai/stable-diffusion'), 3400),
    capabilities: {
      ...BY_PIXELS,
      size: { min: 384, max: 1024, step: 64, default: 768, maxRatio: 2, maxPixels: 786_432 },
    },
    wire: {
      version: 'ac732df83cea7fff18b8472768c88ad041fa750ff7682a21affe81863cbe77e4',
      input: PIXELS,
    },
  },
  {
    ...COMMON,
    id: 'prompthero/openjourney',
    name: 'OpenJourney',
    description: 'Stable Diffusion 1.5 in the manner of Midjourney v4; say "mdjrny-v4 style".',
    family: 'openjourney',
    licence: LICENCES.openRail,
    note: SELDOM,
    price: billedBy('second', 'https://replicate.com/prompthero/openjourney'),
    capabilities: {
      ...BY_PIXELS,
      negativePrompt: false,
      size: { min: 256, max: 1024, step: 64, default: 512, maxRatio: 2, maxPixels: 786_432 },
    },
    wire: {
      version: 'ad59ca21177f9e217b9075e7300cf6e14f7e5b4505b87b9689dbd866e9768969',
      input: PIXELS,
    },
  },
];
