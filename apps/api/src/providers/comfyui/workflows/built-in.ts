import { type Architecture, type ComfyWire, isFast } from '../models/comfyui.wire.js';
import type { Workflow } from './placeholders.js';

/** What a drawing starts from. */
export type Start = 'text' | 'image' | 'mask';

/**
 * The built-in workflow for a model: nodes of ComfyUI itself only, with the same placeholders as a workflow of one's own.
 * Ids are words, so that a progress message or an error can be read.
 */
export const builtInWorkflow = (wire: ComfyWire, start: Start): Workflow => {
  const flows = wire.architecture === 'flux';
  const usual = usualValues(wire);
  const { nodes, model, clip, vae } = loaders(wire);
  return {
    ...nodes,
    positive: { class_type: 'CLIPTextEncode', inputs: { text: '{{prompt}}', clip } },
    ...(flows
      ? distilled(usual.guidance)
      : { negative: { class_type: 'CLIPTextEncode', inputs: { text: '{{negativePrompt}}', clip } } }),
    ...STARTS[start](vae, EMPTY_LATENT[wire.architecture]),
    sampler: {
      class_type: 'KSampler',
      inputs: {
        model,
        positive: [flows ? 'guidance' : 'positive', 0],
        negative: ['negative', 0],
        latent_image: ['latent', 0],
        seed: '{{seed}}',
        steps: `{{steps=${usual.steps}}}`,
        cfg: flows ? 1 : `{{guidance=${usual.guidance}}}`,
        sampler_name: '{{sampler}}',
        scheduler: '{{scheduler}}',
        denoise: start === 'text' ? 1 : '{{strength=0.75}}',
      },
    },
    decoded: { class_type: 'VAEDecode', inputs: { samples: ['sampler', 0], vae } },
    ...(start === 'mask' ? KEEP_THE_REST : {}),
    saved: {
      class_type: 'SaveImage',
      inputs: { images: [start === 'mask' ? 'kept' : 'decoded', 0], filename_prefix: 'easel' },
    },
  };
};

// Flux is distilled: it takes its guidance as part of the prompt, and no negative prompt at all.
const distilled = (guidance: number): Workflow => ({
  guidance: {
    class_type: 'FluxGuidance',
    inputs: { conditioning: ['positive', 0], guidance: `{{guidance=${guidance}}}` },
  },
  negative: { class_type: 'ConditioningZeroOut', inputs: { conditioning: ['positive', 0] } },
});

/** For models whose capabilities offer no choice. */
const usualValues = ({ architecture, checkpoint }: ComfyWire): { steps: number; guidance: number } => {
  const guidance = { sd15: 7, sdxl: 7, sd3: 4.5, flux: 3.5 }[architecture];
  if (!isFast(checkpoint)) return { steps: 25, guidance };
  return { steps: 4, guidance: architecture === 'flux' ? guidance : 1 };
};

// Of four or of sixteen channels.
const EMPTY_LATENT = {
  sd15: 'EmptyLatentImage',
  sdxl: 'EmptyLatentImage',
  sd3: 'EmptySD3LatentImage',
  flux: 'EmptySD3LatentImage',
} as const;

const scaled = (image: Link) => ({
  class_type: 'ImageScale',
  inputs: { image, upscale_method: 'lanczos', width: '{{width}}', height: '{{height}}', crop: 'center' },
});

const FROM_IMAGE: Workflow = {
  picture: { class_type: 'LoadImage', inputs: { image: '{{image}}' } },
  scaled: scaled(['picture', 0]),
};

const FROM_MASK: Workflow = {
  mask_picture: { class_type: 'LoadImage', inputs: { image: '{{mask}}' } },
  mask_scaled: scaled(['mask_picture', 0]),
  mask: { class_type: 'ImageToMask', inputs: { image: ['mask_scaled', 0], channel: 'red' } },
};

// What lies outside the mask went through the VAE too, which changes it a little: it is put back as it was.
const KEEP_THE_REST: Workflow = {
  kept: {
    class_type: 'ImageCompositeMasked',
    inputs: {
      destination: ['scaled', 0],
      source: ['decoded', 0],
      mask: ['mask', 0],
      x: 0,
      y: 0,
      resize_source: false,
    },
  },
};

const STARTS: Record<Start, (vae: Link, emptyLatent: string) => Workflow> = {
  text: (_vae, emptyLatent) => ({
    latent: {
      class_type: emptyLatent,
      inputs: { width: '{{width}}', height: '{{height}}', batch_size: '{{count}}' },
    },
  }),
  image: (vae) => ({
    ...FROM_IMAGE,
    latent: { class_type: 'VAEEncode', inputs: { pixels: ['scaled', 0], vae } },
  }),
  mask: (vae) => ({
    ...FROM_IMAGE,
    ...FROM_MASK,
    encoded: { class_type: 'VAEEncode', inputs: { pixels: ['scaled', 0], vae } },
    latent: { class_type: 'SetLatentNoiseMask', inputs: { samples: ['encoded', 0], mask: ['mask', 0] } },
  }),
};

const loaders = ({ architecture, loader, encoders, vae }: ComfyWire): Loaders => {
  const apart = encoders.length > 0;
  return {
    nodes: {
      weights:
        loader === 'unet'
          ? { class_type: 'UNETLoader', inputs: { unet_name: '{{checkpoint}}', weight_dtype: 'default' } }
          : { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: '{{checkpoint}}' } },
      ...(apart ? { encoders: encoderNode(architecture, encoders) } : {}),
      ...(vae === null ? {} : { vae: { class_type: 'VAELoader', inputs: { vae_name: vae } } }),
    },
    model: ['weights', 0],
    clip: apart ? ['encoders', 0] : ['weights', 1],
    vae: vae === null ? ['weights', 2] : ['vae', 0],
  };
};

const encoderNode = (architecture: Architecture, encoders: readonly string[]): Workflow[string] => {
  const inputs: Record<string, string> =
    encoders.length === 1
      ? { clip_name: encoders[0] ?? '' }
      : Object.fromEntries(encoders.map((name, index) => [`clip_name${index + 1}`, name]));
  // Of three, ComfyUI knows what they are for.
  if (encoders.length > 2) return { class_type: 'TripleCLIPLoader', inputs };
  const type = architecture === 'sd15' ? 'stable_diffusion' : architecture;
  return { class_type: encoders.length === 1 ? 'CLIPLoader' : 'DualCLIPLoader', inputs: { ...inputs, type } };
};

type Link = [node: string, output: number];

interface Loaders {
  nodes: Workflow;
  model: Link;
  clip: Link;
  vae: Link;
}
