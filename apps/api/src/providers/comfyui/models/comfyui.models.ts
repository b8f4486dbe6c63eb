import { freePrice, type ModelDefinition } from '@easel/shared';
import type { ProviderCaller } from '../../support/provider-caller.js';
import { listAt } from '../../support/refusal.js';
import { builtInCapabilities, type Choices, workflowCapabilities } from './comfyui.capabilities.js';
import { isStrange, readWire, WORKFLOW_PREFIX } from './comfyui.wire.js';
import { type UserWorkflow, readWorkflows } from '../workflows/user-workflows.js';

/**
 * What can be drawn with now: checkpoints, networks that are loaded apart from their encoders, and the user's workflows.
 * Files whose names say that the built-in workflows cannot drive them are left out.
 * @throws ProviderError
 */
export const listComfyModels = async (
  caller: Pick<ProviderCaller, 'json'>,
  { folder, signal }: { folder: string | undefined; signal: AbortSignal },
): Promise<ModelDefinition[]> => {
  const ask = (node: string) => nodeInfo(caller, node, signal);
  const [checkpoints, networks, sampling, dual, triple, vaes, own] = await Promise.all([
    ask('CheckpointLoaderSimple'),
    ask('UNETLoader'),
    ask('KSampler'),
    ask('DualCLIPLoader'),
    ask('TripleCLIPLoader'),
    ask('VAELoader'),
    readWorkflows(folder),
  ]);
  const all = choicesOf(checkpoints, 'CheckpointLoaderSimple', 'ckpt_name');
  const choices: Choices = {
    checkpoints: all,
    samplers: choicesOf(sampling, 'KSampler', 'sampler_name'),
    schedulers: choicesOf(sampling, 'KSampler', 'scheduler'),
  };
  const parts: Parts = {
    encoders: [
      ...choicesOf(dual, 'DualCLIPLoader', 'clip_name1'),
      ...choicesOf(triple, 'TripleCLIPLoader', 'clip_name1'),
    ],
    vaes: choicesOf(vaes, 'VAELoader', 'vae_name'),
  };
  const apart = choicesOf(networks, 'UNETLoader', 'unet_name').filter(
    (file) => /flux|sd[-_. ]?3/i.test(file) && !all.includes(file),
  );
  return [
    ...all.filter((file) => !isStrange(file)).map((file) => toModel(file, 'checkpoint', parts, choices)),
    ...apart.filter((file) => !isStrange(file)).map((file) => toModel(file, 'unet', parts, choices)),
    ...own.map((workflow) => toWorkflowModel(workflow, choices)),
  ];
};

/** What an input of a node can be: older servers list it in place of its type, newer ones beside it. */
export const choicesOf = (info: unknown, node: string, input: string): string[] => {
  const [type, about] = listAt(info, node, 'input', 'required', input);
  const values = Array.isArray(type) ? type : listAt(about, 'options');
  return values.filter((value) => typeof value === 'string');
};

const nodeInfo = (
  caller: Pick<ProviderCaller, 'json'>,
  node: string,
  signal: AbortSignal,
): Promise<unknown> => caller.json({ to: `/object_info/${node}`, phase: 'free', signal });

const COMMON = {
  provider: 'comfyui',
  family: null,
  price: freePrice('your own machine', '2026-11-21'),
} as const;

const toModel = (
  file: string,
  loader: 'checkpoint' | 'unet',
  parts: Parts,
  choices: Choices,
): ModelDefinition => {
  const wire = readWire({ id: file, wire: { loader } });
  const found = {
    ...wire,
    encoders: wire.encoders.map((name) => closest(name, parts.encoders)),
    vae: wire.vae === null ? null : closest(wire.vae, parts.vaes),
  };
  const { architecture, encoders, vae } = found;
  return {
    ...COMMON,
    id: file,
    name: titleOf(file),
    description: `${TITLES[architecture]} on your own ComfyUI server, by the name of its file.`,
    licence: null,
    note: null,
    capabilities: builtInCapabilities(found, choices),
    wire: { architecture, loader, checkpoint: file, encoders, vae },
  };
};

const toWorkflowModel = ({ name, workflow, problem }: UserWorkflow, choices: Choices): ModelDefinition => ({
  ...COMMON,
  id: `${WORKFLOW_PREFIX}${name}`,
  name: titleOf(name),
  description: 'A workflow of your own, from the workflow folder.',
  licence: null,
  note: null,
  capabilities: workflowCapabilities(workflow ?? {}, choices),
  // It stands for no file, whatever it is called.
  wire: { workflow: name, checkpoint: '', ...(workflow === null ? { fault: problem } : {}) },
});

const TITLES = {
  sd15: 'Stable Diffusion',
  sdxl: 'Stable Diffusion XL',
  sd3: 'Stable Diffusion 3',
  flux: 'FLUX.1',
};

const titleOf = (file: string): string =>
  file.replace(/^.*[/\\]/, '').replace(/\.(?:safetensors|ckpt|sft|pt)$/i, '');

/** The usual file, or one that is the same but for its precision or its folder. */
const closest = (usual: string, files: readonly string[]): string => {
  if (files.includes(usual)) return usual;
  const stem = (/^(?:clip_[lg]|t5xxl|sd3_vae|ae|sdxl_vae)/.exec(usual) ?? [usual])[0];
  return (
    files.find((file) =>
      file
        .replace(/^.*[/\\]/, '')
        .toLowerCase()
        .startsWith(stem),
    ) ?? usual
  );
};

interface Parts {
  encoders: readonly string[];
  vaes: readonly string[];
}
