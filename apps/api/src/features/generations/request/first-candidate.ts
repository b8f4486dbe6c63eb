import { DEFAULT_MODEL, type GenerateRequest, type ModelDefinition } from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { ModelRegistry } from '../../models/index.js';

/** Who is tried first. @throws AppError `model_unknown`, or why the caller can use none of the candidates */
export const firstCandidate = async (
  models: Pick<ModelRegistry, 'resolve' | 'trouble'>,
  ownerId: string,
  {
    model = DEFAULT_MODEL,
    providers,
    fallback = true,
  }: Pick<GenerateRequest, 'model' | 'providers' | 'fallback'>,
): Promise<ModelDefinition> => {
  const candidates = await models.resolve(ownerId, model, { providers });
  const [first] = candidates;
  if (!first) throw new AppError('model_unknown', { model: model.slice(0, 100) });
  for (const candidate of fallback ? candidates : [first]) {
    const trouble = await models.trouble(ownerId, candidate);
    if (trouble === null || MAY_PASS.has(trouble.code)) return candidate;
  }
  const trouble = await models.trouble(ownerId, first);
  throw new AppError(trouble?.code ?? 'model_unknown', trouble?.params ?? { model });
};

/** What may be over by the time it is drawn; what is missing stays missing. */
const MAY_PASS: ReadonlySet<string> = new Set([
  'provider_paused',
  'provider_unreachable',
  'provider_unavailable',
]);
