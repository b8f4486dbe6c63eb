import { randomInt } from 'node:crypto';
import {
  DEFAULT_MODEL,
  type GenerateRequest,
  type GenerationRecord,
  type ModelDefinition,
  normalizePrompt,
  PROMPT_MAX,
  promptLength,
  resolveModel,
  resolveSize,
  wantedSize,
  type Warning,
} from '@easel/shared';
import { AppError } from '../../lib/app-error.js';

/** A request after it was checked against the capabilities of the model it names. */
export type CheckedRequest = Pick<
  GenerationRecord,
  | 'prompt'
  | 'negativePrompt'
  | 'model'
  | 'requested'
  | 'count'
  | 'seed'
  | 'warnings'
  | 'costEstimate'
  | 'projectId'
>;

/**
 * Normalises and checks what a caller asks for. What the model cannot honour is dropped with a warning; what
 * cannot be drawn at all is refused.
 * @throws AppError `prompt_empty`, `prompt_too_long`, `model_unknown`, `style_unknown`, `size_out_of_range`,
 * `count_out_of_range`, `not_found` (project)
 */
export const checkRequest = (request: GenerateRequest): CheckedRequest => {
  const prompt = checkPrompt(request.prompt);
  if (prompt === '') throw new AppError('prompt_empty');
  const name = request.model ?? DEFAULT_MODEL;
  const [model] = resolveModel(name);
  if (!model) throw new AppError('model_unknown', { model: name.slice(0, 100) });
  // Nobody has a project yet, so none can be named.
  if (request.projectId) throw new AppError('not_found');
  const { capabilities } = model;
  const count = request.count ?? 1;
  if (count > capabilities.maxCount) throw new AppError('count_out_of_range', { max: capabilities.maxCount });

  const size = checkSize(model, request);
  const style = checkStyle(model, request.style);
  const dropped = droppedParameters(model, request);
  const kept = <K extends keyof GenerateRequest>(key: K) =>
    dropped.includes(key) ? undefined : request[key];
  const seed = kept('seed') ?? null;
  const { perImage } = model.price;
  return {
    prompt,
    negativePrompt: checkPrompt(kept('negativePrompt') ?? ''),
    model: name,
    projectId: null,
    count,
    seed: seed ?? randomInt(2 ** 32),
    requested: {
      width: size.width,
      height: size.height,
      style,
      steps: kept('steps') ?? null,
      guidance: kept('guidance') ?? null,
      seed,
      fallback: request.fallback ?? true,
      extra: kept('extra') ?? {},
    },
    warnings: [
      ...dropped.map((parameter): Warning => ({ code: 'parameter_dropped', params: { name: parameter } })),
      ...size.warnings,
    ],
    costEstimate: perImage === null ? null : perImage * count,
  };
};

const checkPrompt = (text: string): string => {
  const prompt = normalizePrompt(text);
  const actual = promptLength(prompt);
  if (actual > PROMPT_MAX) throw new AppError('prompt_too_long', { max: PROMPT_MAX, actual });
  return prompt;
};

const checkSize = ({ capabilities }: ModelDefinition, { width, height, aspectRatio }: GenerateRequest) => {
  const size = resolveSize(capabilities, { width, height, aspectRatio });
  if (!size) {
    const { min, max, maxRatio } = capabilities.size;
    const wanted = wantedSize(capabilities, { width, height, aspectRatio });
    throw new AppError('size_out_of_range', {
      width: Math.round(wanted.width),
      height: Math.round(wanted.height),
      min,
      max,
      maxRatio,
    });
  }
  const warnings: Warning[] = size.snapped
    ? [
        {
          code: 'size_snapped',
          params: { width: size.width, height: size.height, step: capabilities.size.step },
        },
      ]
    : [];
  return { ...size, warnings };
};

const checkStyle = (
  { capabilities: { styles } }: ModelDefinition,
  style: string | undefined,
): string | null => {
  if (styles.length === 0 || style === undefined) return null;
  if (!styles.includes(style)) throw new AppError('style_unknown', { style, allowed: styles.join(', ') });
  return style;
};

/** What the caller named but the model cannot honour. */
const droppedParameters = (
  { capabilities }: ModelDefinition,
  { steps, guidance, negativePrompt, seed, style, extra }: GenerateRequest,
): (keyof GenerateRequest)[] => {
  const dropped: (keyof GenerateRequest)[] = [];
  if (steps !== undefined && !capabilities.steps) dropped.push('steps');
  if (guidance !== undefined && !capabilities.guidance) dropped.push('guidance');
  if (negativePrompt && !capabilities.negativePrompt) dropped.push('negativePrompt');
  if (seed !== undefined && !capabilities.seed) dropped.push('seed');
  if (style !== undefined && capabilities.styles.length === 0) dropped.push('style');
  if (extra && Object.keys(extra).length > 0) dropped.push('extra');
  return dropped;
};
