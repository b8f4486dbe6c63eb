import { type ModelDefinition, PROVIDERS } from '@easel/shared';

/** What a job must wait for: a server of one's own, which draws one picture after the other; else nothing. */
export const queueResource = (model: Pick<ModelDefinition, 'provider'> | undefined): { resource?: string } =>
  model && PROVIDERS[model.provider].kind === 'local' ? { resource: model.provider } : {};
