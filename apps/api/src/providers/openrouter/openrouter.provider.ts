import type { Pace } from '../../lib/http/retry.js';
import type { ImageProvider, ProviderConnection } from '../provider.js';

export const connectOpenRouter = (
  _connection: ProviderConnection,
  _options: { pace?: Pace; workflowFolder?: string },
): ImageProvider => {
  throw new Error('not written yet');
};
