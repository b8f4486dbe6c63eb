import type { ModelDefinition } from '@easel/shared';
import { listAt, textAt } from '../../support/refusal.js';

/** Kinds of network the built-in workflows can drive. Stable Diffusion 2 is driven like 1.5. */
export type Architecture = 'sd15' | 'sdxl' | 'sd3' | 'flux';

/**
 * What a model definition tells this adapter. All of it may be left out: the file is the model's id then, and the rest
 * follows from the file's name.
 * @example wire: { architecture: 'flux', loader: 'unet', checkpoint: 'flux1-dev.safetensors' }
 */
export interface ComfyWire {
  architecture: Architecture;
  /** The file as the server lists it, sub-folder included. */
  checkpoint: string;
  /** `checkpoint` = everything in one file, `unet` = only the network itself. */
  loader: 'checkpoint' | 'unet';
  /** Files of text encoders, loaded apart; empty = inside the checkpoint. */
  encoders: readonly string[];
  /** A file; null = inside the checkpoint. */
  vae: string | null;
  sampler: string;
  scheduler: string;
  /** A file of the workflow folder, in place of all above. */
  workflow: string | null;
}

/** What the adapter needs to know of a model, with everything that is not said filled in. */
export const readWire = ({ id, wire = {} }: Pick<ModelDefinition, 'id' | 'wire'>): ComfyWire => {
  const text = (name: string) => textAt(wire, name) || null;
  const checkpoint = text('checkpoint') ?? id;
  const architecture =
    ARCHITECTURES.find((known) => known === text('architecture')) ?? guessArchitecture(checkpoint);
  const loader = text('loader') === 'unet' ? 'unet' : 'checkpoint';
  const encoders = Array.isArray(wire.encoders)
    ? listAt(wire, 'encoders').filter((name) => typeof name === 'string')
    : usualEncoders(architecture, loader, checkpoint);
  const fast = isFast(checkpoint);
  return {
    architecture,
    checkpoint,
    loader,
    encoders,
    vae: text('vae') ?? (loader === 'unet' ? USUAL_VAE[architecture] : null),
    sampler: text('sampler') ?? (fast ? 'euler' : USUAL_SAMPLER[architecture]),
    scheduler:
      text('scheduler') ?? (fast && architecture !== 'flux' ? 'sgm_uniform' : USUAL_SCHEDULER[architecture]),
    workflow: text('workflow') ?? (id.startsWith(WORKFLOW_PREFIX) ? id.slice(WORKFLOW_PREFIX.length) : null),
  };
};

/** What ids of the user's own workflows begin with. */
export const WORKFLOW_PREFIX = 'workflow/';

/** What a file is by its name; the first rule that fits. */
export const guessArchitecture = (file: string): Architecture => {
  const name = file.toLowerCase();
  if (name.includes('flux')) return 'flux';
  if (/sd[-_. ]?3|stable[-_ ]?diffusion[-_ ]?3/.test(name)) return 'sd3';
  return /xl|pony|illustrious|noobai|animagine/.test(name) ? 'sdxl' : 'sd15';
};

/** Whether a file's name says that it is distilled to draw in few steps. */
export const isFast = (file: string): boolean =>
  /schnell|turbo|lightning|lcm|hyper[-_ ]?(?:sd|flux)/i.test(file);

/** Whether the built-in workflows cannot drive a file, by its name: other kinds of network, video and sound. */
export const isStrange = (file: string): boolean =>
  /flux[-_. ]?2|flux.*(?:depth|canny|redux)|fill|kontext|inpaint|refiner|ltx|svd|(?:^|[^a-z])wan|hunyuan|cosmos|mochi|audio|ace[-_]?step|cascade|qwen|z[-_]image|chroma|lumina|pixart|auraflow|kolors|hidream|omnigen|zero123|instruct|pix2pix|krea2/i.test(
    file,
  );

const ARCHITECTURES: readonly Architecture[] = ['sd15', 'sdxl', 'sd3', 'flux'];
const USUAL_VAE = {
  sd15: 'vae-ft-mse-840000-ema-pruned.safetensors',
  sdxl: 'sdxl_vae.safetensors',
  sd3: 'sd3_vae.safetensors',
  flux: 'ae.safetensors',
};
const USUAL_SAMPLER = { sd15: 'dpmpp_2m', sdxl: 'dpmpp_2m', sd3: 'dpmpp_2m', flux: 'euler' };
const USUAL_SCHEDULER = { sd15: 'karras', sdxl: 'karras', sd3: 'sgm_uniform', flux: 'simple' };

const usualEncoders = (architecture: Architecture, loader: string, file: string): string[] => {
  // Stability publishes Stable Diffusion 3 and 3.5 without encoders, except in files with these words.
  const inside = loader === 'checkpoint' && (architecture !== 'sd3' || /incl_clips|fp8_scaled/i.test(file));
  if (inside) return [];
  const large = 't5xxl_fp16.safetensors';
  if (architecture === 'flux') return ['clip_l.safetensors', large];
  if (architecture === 'sd3') return ['clip_l.safetensors', 'clip_g.safetensors', large];
  return architecture === 'sdxl' ? ['clip_l.safetensors', 'clip_g.safetensors'] : ['clip_l.safetensors'];
};
