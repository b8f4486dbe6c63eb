import {
  type AttemptRecord,
  estimateCost,
  type ModelDefinition,
  type RemoteJob,
  type Warning,
} from '@easel/shared';
import type { ProviderRequest } from '../../../providers/provider.js';
import type { Failure } from './failure.js';

/** What one attempt has come to so far. */
export interface Spent {
  /** What the provider said it charged, in micro-USD. */
  told: number | null;
  images: number;
  jobs: RemoteJob[];
  /** As fitted to the candidate; absent when it did not get that far. */
  request?: Pick<ProviderRequest, 'width' | 'height' | 'extra'>;
  /** Whether the next start can find its jobs again. */
  resumable?: boolean;
  /** Whether a request for pictures may have reached the provider. */
  asked?: boolean;
  cancelled?: AttemptRecord['cancelled'];
  warning?: Warning | null;
}

/** What the provider told, else price times pictures, else nothing when surely nothing was charged, else unknown. */
export const costOf = (
  { price }: Pick<ModelDefinition, 'price'>,
  { told, images, request }: Spent,
  failure: Failure | null,
): number | null => {
  if (price.unit === 'free') return 0;
  if (told !== null) return told;
  if (failure && failure.accepted !== 'no' && failure.error.billed !== 'no') return null;
  return images === 0 || !request ? 0 : estimateCost(price, { ...request, count: images });
};
