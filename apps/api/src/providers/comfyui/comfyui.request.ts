import type { JsonObject } from '@easel/shared';
import sharp from 'sharp';
import type { InputPicture, ProviderRequest } from '../provider.js';
import { cannotDraw } from './comfyui.errors.js';
import { readWire } from './models/comfyui.wire.js';
import { builtInWorkflow } from './workflows/built-in.js';
import { fillWorkflow, type Placeholder, readPlaceholders, type Workflow } from './workflows/placeholders.js';
import { findWorkflow } from './workflows/user-workflows.js';

/** How a request is drawn: one or more jobs of the same workflow. */
export interface DrawingPlan {
  /** Pictures that one job draws. */
  perJob: number;
  /** The workflow of one job, and what is worth telling of it. */
  job(positions: readonly number[]): PlannedJob;
}

export interface PlannedJob {
  workflow: Workflow;
  /** Of each picture; null where only the whole job has one, or none is taken. */
  seed: number | null;
  parameters: JsonObject;
}

/**
 * Chooses the workflow and hands over the pictures it starts from; `upload` gives the name of a picture on the server.
 * @throws ProviderError `request_refused` when a workflow of the user's cannot be used.
 */
export const planDrawing = async (
  request: ProviderRequest,
  { folder, upload }: { folder: string | undefined; upload: (picture: InputPicture) => Promise<string> },
): Promise<DrawingPlan> => {
  const wire = readWire(request.model);
  const [picture] = request.images;
  const start = picture === undefined ? 'text' : request.mask === null ? 'image' : 'mask';
  const workflow =
    wire.workflow === null ? builtInWorkflow(wire, start) : await userWorkflow(folder, wire.workflow);
  const places = readPlaceholders(workflow);
  const { steps, guidance, strength } = request.model.capabilities;
  const chosen = (name: 'checkpoint' | 'sampler' | 'scheduler') => {
    const offered = request.model.capabilities.advanced.find((parameter) => parameter.name === name);
    const usual = wire.workflow === null ? wire[name] : offered?.default;
    const value = request.extra[name] ?? places.get(name) ?? usual;
    return typeof value === 'string' ? value : wire[name];
  };
  const values = {
    prompt: request.prompt,
    negativePrompt: request.negativePrompt,
    width: request.width,
    height: request.height,
    steps: request.steps ?? steps?.default,
    guidance: request.guidance ?? guidance?.default,
    strength: request.strength ?? strength?.default,
    checkpoint: chosen('checkpoint'),
    sampler: chosen('sampler'),
    scheduler: chosen('scheduler'),
    ...(picture === undefined ? {} : await handOver(picture, request.mask, places, upload)),
  };
  return {
    // A batch has one seed, so pictures whose seeds are promised are drawn one by one.
    perJob: wire.workflow !== null && places.has('count') ? request.positions.length : 1,
    job: (positions) => {
      const seed = (request.seed + (positions[0] ?? 0)) % 2 ** 32;
      const all = { ...values, seed, count: positions.length };
      // Some networks ignore guidance, which is why there is no choice of it.
      const heeded = (name: Placeholder) => name !== 'guidance' || guidance !== null;
      const told = TOLD.filter((name) => places.has(name) && heeded(name)).map((name) => [
        name,
        all[name] ?? places.get(name),
      ]);
      return {
        workflow: fillWorkflow(workflow, all),
        seed: places.has('seed') && positions.length === 1 ? seed : null,
        parameters: { workflow: wire.workflow ?? wire.architecture, ...Object.fromEntries(told) },
      };
    },
  };
};

/** Placeholders whose values are no secret and no text of the user's. */
const TOLD = [
  'checkpoint',
  'sampler',
  'scheduler',
  'width',
  'height',
  'steps',
  'guidance',
  'strength',
  'seed',
] as const satisfies Placeholder[];

const userWorkflow = async (folder: string | undefined, name: string): Promise<Workflow> => {
  const found = await findWorkflow(folder, name);
  if (found === null) throw cannotDraw(`there is no workflow ${name} in the workflow folder any more`);
  if (found.workflow === null) throw cannotDraw(`the workflow ${name} cannot be used. ${found.problem}`);
  return found.workflow;
};

const handOver = async (
  picture: InputPicture,
  mask: InputPicture | null,
  places: ReadonlyMap<Placeholder, unknown>,
  upload: (picture: InputPicture) => Promise<string>,
) => ({
  ...(places.has('image') ? { image: await upload(picture) } : {}),
  ...(places.has('mask') ? { mask: await upload(mask ?? (await wholeMask(picture))) } : {}),
});

/** For a workflow that cannot do without a mask: everything is drawn anew. */
const wholeMask = async ({ bytes }: InputPicture): Promise<InputPicture> => {
  const { width, height } = await sharp(bytes).metadata();
  const mask = sharp({ create: { width, height, channels: 3, background: 'white' } });
  return { bytes: await mask.png().toBuffer(), mime: 'image/png' };
};
