import { PROVIDERS } from '@easel/shared';
import { ProviderError } from '../provider.js';
import type { ProviderCaller, ProviderCall } from '../support/provider-caller.js';
import { at, listAt, type Refusal, textAt, type Verdict } from '../support/refusal.js';
import type { JobState } from './comfyui.jobs.js';

/** What a refusal means beyond its status. */
export const judge = ({ status, body, message }: Refusal, phase: ProviderCall['phase']): Verdict | null => {
  if (phase === 'free') {
    const verdict: Verdict = { accepted: 'no', billed: 'no' };
    return status === 404
      ? { ...verdict, code: 'provider_answer_invalid', reason: 'no ComfyUI answers at this address' }
      : verdict;
  }
  if (phase !== 'submit' || status !== 400) return null;
  const faults = readNodeErrors(at(body, 'node_errors'));
  const missing = faults.find(({ type, input }) => type === 'value_not_in_list' && FILE_INPUT.test(input));
  if (missing) return { code: 'provider_model_unknown', reason: missing.text };
  const details = [message, textAt(body, 'error', 'details'), ...faults.map(({ text }) => text)];
  return {
    reason: [...new Set(details)]
      .filter((text) => text !== '')
      .join('; ')
      .slice(0, 500),
  };
};

/** What an answer complains about, in one line; '' when there is nothing. */
export const complaints = (answer: unknown): string =>
  readNodeErrors(at(answer, 'node_errors'))
    .map(({ text }) => text)
    .join('; ')
    .slice(0, 500);

/** The error for a job that ended without pictures. */
export const jobError = (
  state: Extract<JobState, { stage: 'failed' | 'gone' }>,
  told: string,
  redact: ProviderCaller['redact'],
): ProviderError => {
  const provider = PROVIDERS.comfyui.title;
  if (state.stage === 'gone')
    return new ProviderError('interrupted', { params: { provider }, accepted: 'yes', billed: 'no' });
  const reason = state.interrupted
    ? 'somebody stopped the job there'
    : redact(state.reason || told || 'the workflow failed');
  return new ProviderError('provider_failed', {
    params: { provider, reason },
    accepted: 'yes',
    billed: 'no',
  });
};

/** The error for a request that cannot even be put together. */
export const cannotDraw = (reason: string): ProviderError =>
  new ProviderError('request_refused', {
    params: { provider: PROVIDERS.comfyui.title, reason },
    accepted: 'no',
    billed: 'no',
  });

/** The error for an answer that makes no sense before anything was asked for. */
export const strange = (reason: string): ProviderError =>
  new ProviderError('provider_answer_invalid', {
    params: { provider: PROVIDERS.comfyui.title, reason },
    accepted: 'no',
    billed: 'no',
  });

/** Inputs that name a file with weights. */
const FILE_INPUT = /^(?:ckpt|unet|clip|vae|lora|model|control_net|style_model|upscale_model)_name\d*$/;

const readNodeErrors = (nodeErrors: unknown): NodeFault[] =>
  typeof nodeErrors !== 'object' || nodeErrors === null
    ? []
    : Object.values(nodeErrors).flatMap((node) =>
        listAt(node, 'errors').map((error) => {
          const details = textAt(error, 'details') || textAt(error, 'message');
          return {
            type: textAt(error, 'type'),
            input: textAt(error, 'extra_info', 'input_name') || details.split(':', 1)[0] || '',
            text: [textAt(node, 'class_type'), details].filter((part) => part !== '').join(': '),
          };
        }),
      );

interface NodeFault {
  type: string;
  input: string;
  text: string;
}
