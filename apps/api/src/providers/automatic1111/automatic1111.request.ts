import type { JsonObject } from '@easel/shared';
import type { ProviderRequest } from '../provider.js';
import { toDataUrl } from '../support/pictures.js';
import { readWire } from './automatic1111.wire.js';

/** One call for one picture. */
export interface Drawing {
  path: string;
  body: JsonObject;
  /** What the body says, without pictures: goes into the image's parameters. */
  parameters: JsonObject;
}

/**
 * The call for the picture at `position`. Each picture is a job of its own, so that it is given out as soon as it is done
 * and its seed is certain.
 */
export const toDrawing = (
  request: ProviderRequest,
  { position, taskId, checkpoint }: { position: number; taskId: string; checkpoint: string },
): Drawing => {
  const { capabilities } = request.model;
  const { architecture } = readWire(request.model);
  const [first] = request.images;
  const parameters: JsonObject = {
    prompt: request.prompt,
    ...(capabilities.negativePrompt ? { negative_prompt: request.negativePrompt } : {}),
    width: request.width,
    height: request.height,
    seed: (request.seed + position) % SEEDS,
    ...given('steps', request.steps ?? capabilities.steps?.default),
    ...guidanceOf(architecture === 'flux', request.guidance ?? capabilities.guidance?.default),
    ...(architecture === 'flux' ? { sampler_name: 'Euler', scheduler: 'Simple' } : {}),
    ...(first
      ? { denoising_strength: request.strength ?? capabilities.strength?.default ?? USUAL_STRENGTH }
      : {}),
    ...given('sampler_name', request.extra['sampler']),
    ...given('scheduler', request.extra['scheduler']),
    override_settings: { sd_model_checkpoint: checkpoint },
  };
  const body: JsonObject = {
    ...parameters,
    batch_size: 1,
    n_iter: 1,
    send_images: true,
    save_images: false,
    force_task_id: taskId,
  };
  if (first === undefined) return { path: '/sdapi/v1/txt2img', body, parameters };
  return {
    path: '/sdapi/v1/img2img',
    body: {
      ...body,
      init_images: [toDataUrl(first)],
      ...(request.mask === null ? {} : { mask: toDataUrl(request.mask), ...KEEP_THE_REST }),
    },
    parameters,
  };
};

const SEEDS = 2 ** 32;
const USUAL_STRENGTH = 0.75;

/** White is drawn anew, from what was there, and the rest of the picture stays where it is. */
const KEEP_THE_REST = {
  inpainting_mask_invert: 0,
  inpainting_fill: 1,
  inpaint_full_res: false,
  mask_blur: 4,
};

const given = (name: string, value: unknown): JsonObject =>
  value === undefined || value === null ? {} : { [name]: value };

/** FLUX was distilled: the usual guidance must be off, and its own has another name, which only Forge knows. */
const guidanceOf = (flux: boolean, value: number | undefined): JsonObject =>
  flux ? { cfg_scale: 1, ...given('distilled_cfg_scale', value) } : given('cfg_scale', value);
