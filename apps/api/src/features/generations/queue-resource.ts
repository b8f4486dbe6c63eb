import { isProviderName, type ModelDefinition, PROVIDERS } from '@easel/shared';
import type { ProviderPool } from '../../providers/pool/provider-pool.js';

/** What a job must wait for: the very server of one's own it is for, which draws one picture after the other; else nothing. */
export const queueResource = async (
  pool: Pick<ProviderPool, 'look'>,
  ownerId: string,
  model: Pick<ModelDefinition, 'provider'> | undefined,
): Promise<{ resource?: string }> => {
  if (!model || PROVIDERS[model.provider].kind !== 'local') return {};
  const { connectionId } = await pool.look(ownerId, model.provider);
  return connectionId === null ? {} : { resource: `${model.provider} ${connectionId}` };
};

/** How many jobs may use a resource at once. */
export const resourceLimit = (resource: string): number => {
  const [name = ''] = resource.split(' ');
  return (isProviderName(name) ? PROVIDERS[name].concurrency : null) ?? 1;
};
