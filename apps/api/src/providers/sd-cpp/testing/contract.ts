import { Ajv } from 'ajv';

const number = { type: 'number' };
const integer = { type: 'integer' };
const text = { type: 'string' };
const picture = { type: ['string', 'null'] };
const fields = (properties: object) => ({ type: 'object', properties, additionalProperties: false });

/** The body of POST /sdcpp/v1/img_gen, field by field as the server's own document lists them. */
const IMG_GEN = {
  ...fields({
    prompt: text,
    negative_prompt: text,
    clip_skip: integer,
    width: integer,
    height: integer,
    strength: number,
    seed: integer,
    batch_count: integer,
    embed_image_metadata: { type: 'boolean' },
    init_image: picture,
    ref_images: { type: 'array', items: text },
    mask_image: picture,
    sample_params: fields({
      scheduler: text,
      sample_method: text,
      sample_steps: integer,
      eta: number,
      shifted_timestep: integer,
      flow_shift: number,
      guidance: fields({ txt_cfg: number, img_cfg: number, distilled_guidance: number }),
    }),
    output_format: { enum: ['png', 'jpeg', 'webp'] },
    output_compression: integer,
  }),
  required: ['prompt'],
};

const validate = new Ajv({ allowUnionTypes: true }).compile(IMG_GEN);

/** Throws unless a body is one the server documents. */
export const checkBody = (body: unknown): void => {
  if (!validate(body)) throw new Error(`no img_gen: ${JSON.stringify(validate.errors)}`);
};

/** What GET /sdcpp/v1/capabilities answers, less what nobody here reads. */
export const CAPABILITIES = {
  model: {
    name: 'v1-5-pruned-emaonly.safetensors',
    stem: 'v1-5-pruned-emaonly',
    path: '/models/v1-5.safetensors',
  },
  current_mode: 'img_gen',
  supported_modes: ['img_gen'],
  defaults_by_mode: {
    img_gen: {
      clip_skip: -1,
      width: 512,
      height: 512,
      strength: 0.75,
      seed: -1,
      batch_count: 1,
      sample_params: {
        scheduler: 'discrete',
        sample_method: 'euler_a',
        sample_steps: 28,
        eta: 1,
        flow_shift: null,
        guidance: { txt_cfg: 7, img_cfg: null, distilled_guidance: 3.5 },
      },
    },
  },
  output_formats_by_mode: { img_gen: ['png', 'jpeg', 'webp'] },
  features_by_mode: {
    img_gen: {
      init_image: true,
      mask_image: true,
      ref_images: true,
      cancel_queued: true,
      cancel_generating: false,
    },
  },
  samplers: ['euler', 'euler_a', 'heun'],
  schedulers: ['discrete', 'karras'],
  loras: [],
  upscalers: [],
  limits: {
    min_width: 64,
    max_width: 4096,
    min_height: 64,
    max_height: 4096,
    max_batch_count: 8,
    max_queue_size: 4,
  },
};
