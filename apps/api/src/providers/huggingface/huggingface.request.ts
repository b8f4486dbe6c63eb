import type { JsonObject } from '@easel/shared';
import type { InputPicture, ProviderRequest } from '../provider.js';
import { toDataUrl } from '../support/pictures.js';
import type { Route, Seller } from './huggingface.routes.js';

/** A request as it goes to the router. */
export interface SellerCall {
  /** Below the router's address. */
  path: string;
  body: JsonObject;
  headers?: Readonly<Record<string, string>>;
}

/** What is drawn, in the words of the Inference Providers API. */
export interface Drawing {
  prompt: string;
  parameters: JsonObject & { width?: number; height?: number };
  picture: InputPicture | null;
}

/** One picture of a request: only what the model can do is sent. */
export const toDrawing = (request: ProviderRequest, position: number): Drawing => {
  const { capabilities } = request.model;
  const [picture = null] = request.images;
  return {
    prompt: request.prompt,
    picture,
    parameters: {
      // The picture that is sent decides the size otherwise.
      ...(picture === null && { width: request.width, height: request.height }),
      ...(capabilities.negativePrompt &&
        request.negativePrompt !== '' && { negative_prompt: request.negativePrompt }),
      ...(capabilities.seed && { seed: seedOf(request, position) }),
      ...(capabilities.steps !== null && request.steps !== null && { num_inference_steps: request.steps }),
      ...(capabilities.guidance !== null &&
        request.guidance !== null && { guidance_scale: request.guidance }),
      ...(picture !== null && request.strength !== null && { strength: request.strength }),
      ...request.extra,
    },
  };
};

export const seedOf = ({ seed }: ProviderRequest, position: number): number => (seed + position) % 2 ** 32;

/**
 * The same in the words of whoever draws: the router hands bodies on as they are.
 * See https://github.com/huggingface/huggingface.js/tree/main/packages/inference/src/providers
 */
export const buildCall = (route: Route, drawing: Drawing): SellerCall => CALLS[route.seller](route, drawing);

const CALLS: Readonly<Record<Seller, (route: Route, drawing: Drawing) => SellerCall>> = {
  'hf-inference': ({ model }, { prompt, parameters, picture }) => ({
    path: `/hf-inference/models/${model}`,
    body:
      picture === null
        ? { inputs: prompt, parameters }
        : { inputs: Buffer.from(picture.bytes).toString('base64'), parameters: { ...parameters, prompt } },
    headers: { accept: 'image/png' },
  }),
  'fal-ai': ({ model, repository, adapter }, { prompt, parameters, picture }) => {
    const { width, height, ...rest } = parameters;
    const path = `https://huggingface.co/${repository}/resolve/main/${adapter}`;
    return {
      path: `/fal-ai/${model}${FAL_QUERY}`,
      body: {
        prompt,
        ...(width !== undefined && { image_size: { width, height } }),
        ...rest,
        ...(picture !== null && { image_url: toDataUrl(picture) }),
        ...(adapter !== null && { loras: [{ path, scale: 1 }] }),
        // The one endpoint that does not know which model a LoRA is for.
        ...(model === 'fal-ai/lora' && { model_name: 'stabilityai/stable-diffusion-xl-base-1.0' }),
      },
      headers: { 'x-fal-no-retry': '1' },
    };
  },
  together: ({ model }, { prompt, parameters, picture }) => {
    const { num_inference_steps: steps, ...rest } = parameters;
    return {
      path: '/together/v1/images/generations',
      body: {
        model,
        prompt,
        ...rest,
        ...(steps !== undefined && { steps }),
        ...(picture !== null &&
          // Kontext takes one picture by another name than all later models.
          (/flux\.1.*kontext/i.test(model)
            ? { image_url: toDataUrl(picture) }
            : { reference_images: [toDataUrl(picture)] })),
        response_format: 'base64',
      },
    };
  },
  nscale: ({ model }, { prompt, parameters }) => {
    const { width, height, ...rest } = parameters;
    return {
      path: '/nscale/v1/images/generations',
      body: {
        model,
        prompt,
        ...(width !== undefined && { size: `${width}x${height}` }),
        ...rest,
        response_format: 'b64_json',
      },
    };
  },
  replicate: ({ model, repository, adapter }, { prompt, parameters, picture }) => {
    const [name = '', version] = model.split(':');
    const url = picture === null ? null : toDataUrl(picture);
    const input = {
      prompt,
      ...parameters,
      // Models name it differently, and leave alone what they do not know.
      ...(url !== null && { image: url, images: [url], input_image: url, input_images: [url] }),
      ...(adapter !== null && { lora_weights: `https://huggingface.co/${repository}` }),
    };
    return {
      path: version === undefined ? `/replicate/v1/models/${name}/predictions` : '/replicate/v1/predictions',
      body: { input, ...(version !== undefined && { version }) },
      headers: { prefer: 'wait' },
    };
  },
  wavespeed: ({ model, repository, adapter }, { prompt, parameters, picture }) => {
    const { width, height, ...rest } = parameters;
    const base64 = picture === null ? null : Buffer.from(picture.bytes).toString('base64');
    return {
      path: `/wavespeed/api/v3/${model}`,
      body: {
        prompt,
        ...(width !== undefined && { size: `${width}*${height}` }),
        ...rest,
        ...(base64 !== null && { image: base64, images: [base64] }),
        ...(adapter !== null && { loras: [{ path: repository, scale: 1 }] }),
      },
    };
  },
};

/** Leads the router to fal's queue instead of a request that blocks. */
export const FAL_QUERY = '?_subdomain=queue';
