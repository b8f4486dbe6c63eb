/** What a stand-in says of its nodes: input types as real servers tell them, shortened to what matters here. */
export const objectInfo = (old: boolean): Record<string, NodeInfo> => {
  const choice = (...options: string[]) => (old ? [options, {}] : ['COMBO', { options }]);
  const need = (required: Record<string, unknown[]>): NodeInfo => ({ input: { required } });
  const [image, mask, latent, text] = [['IMAGE'], ['MASK'], ['LATENT'], ['STRING']];
  const [integer, decimal, model, clip, vae, conditioning] = [
    ['INT'],
    ['FLOAT'],
    ['MODEL'],
    ['CLIP'],
    ['VAE'],
    ['CONDITIONING'],
  ];
  const encoder = choice('clip_l.safetensors', 'clip_g.safetensors', 't5xxl_fp8_e4m3fn.safetensors');
  const size = { width: integer, height: integer };
  return {
    CheckpointLoaderSimple: need({ ckpt_name: choice(...CHECKPOINTS) }),
    UNETLoader: need({
      unet_name: choice('flux1-dev.safetensors', 'wan2.1_t2v_14B.safetensors', 'z_image_turbo.safetensors'),
      weight_dtype: choice('default', 'fp8_e4m3fn'),
    }),
    DualCLIPLoader: need({
      clip_name1: encoder,
      clip_name2: encoder,
      type: choice('sdxl', 'sd3', 'flux'),
    }),
    TripleCLIPLoader: need({ clip_name1: encoder, clip_name2: encoder, clip_name3: encoder }),
    VAELoader: need({ vae_name: choice('ae.safetensors', 'sd3_vae.safetensors') }),
    CLIPTextEncode: need({ text, clip }),
    FluxGuidance: need({ conditioning, guidance: decimal }),
    ConditioningZeroOut: need({ conditioning }),
    EmptyLatentImage: need({ ...size, batch_size: integer }),
    EmptySD3LatentImage: need({ ...size, batch_size: integer }),
    LoadImage: need({ image: text }),
    ImageScale: need({
      image,
      upscale_method: choice('lanczos', 'area'),
      ...size,
      crop: choice('disabled', 'center'),
    }),
    ImageToMask: need({ image, channel: choice('red', 'green', 'blue', 'alpha') }),
    VAEEncode: need({ pixels: image, vae }),
    SetLatentNoiseMask: need({ samples: latent, mask }),
    KSampler: need({
      model,
      seed: integer,
      steps: integer,
      cfg: decimal,
      sampler_name: choice('euler', 'dpmpp_2m', 'lcm'),
      scheduler: choice('normal', 'karras', 'sgm_uniform', 'simple'),
      positive: conditioning,
      negative: conditioning,
      latent_image: latent,
      denoise: decimal,
    }),
    VAEDecode: need({ samples: latent, vae }),
    ImageCompositeMasked: need({
      destination: image,
      source: image,
      x: integer,
      y: integer,
      resize_source: ['BOOLEAN'],
    }),
    SaveImage: need({ images: image, filename_prefix: text }),
  };
};

const CHECKPOINTS = [
  'v1-5-pruned-emaonly.safetensors',
  'v2-1_768-ema-pruned.safetensors',
  'sd_xl_base_1.0.safetensors',
  'turbo/sd_xl_turbo_1.0_fp16.safetensors',
  'sd3.5_large.safetensors',
  'sd3_medium_incl_clips.safetensors',
  'flux1-schnell-fp8.safetensors',
  'ltx-video-2b-v0.9.safetensors',
];

export interface NodeInfo {
  input: { required: Record<string, unknown[]> };
}
