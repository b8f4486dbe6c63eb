import { at, numberAt, textAt } from '../support/refusal.js';
import { describeFailure } from './comfyui.jobs.js';

/** One message of the server's socket, as far as it matters here. */
export type Message =
  | { kind: 'progress'; job: string; node: string; value: number; max: number }
  | { kind: 'node'; job: string; node: string }
  /** `reason`: why it failed; '' when it did not. */
  | { kind: 'ended'; job: string; reason: string }
  /** The queue has changed. */
  | { kind: 'queue' }
  /** A small picture of what is being drawn; `job` is null where the server does not say whose it is. */
  | { kind: 'preview'; job: string | null; bytes: Uint8Array };

/** What to say first, so that previews tell whose they are. */
export const GREETING = JSON.stringify({
  type: 'feature_flags',
  data: { supports_preview_metadata: true },
});

/** Reads a message; null for one that does not matter, or makes no sense. */
export const readMessage = (message: string | Uint8Array): Message | null =>
  typeof message === 'string' ? readText(message) : readBytes(Buffer.from(message));

const readText = (text: string): Message | null => {
  const message = parse(text);
  const data = at(message, 'data');
  const job = textAt(data, 'prompt_id');
  const node = textAt(data, 'node');
  switch (textAt(message, 'type')) {
    case 'status':
      return { kind: 'queue' };
    case 'progress': {
      const value = numberAt(data, 'value');
      const max = numberAt(data, 'max');
      return value === null || max === null || max <= 0 ? null : { kind: 'progress', job, node, value, max };
    }
    case 'execution_start':
      return { kind: 'node', job, node: '' };
    case 'executing':
      return node === '' ? { kind: 'ended', job, reason: '' } : { kind: 'node', job, node };
    case 'execution_success':
    case 'execution_interrupted':
      return { kind: 'ended', job, reason: '' };
    case 'execution_error':
      return { kind: 'ended', job, reason: describeFailure(data) };
    default:
      return null;
  }
};

/** Frames begin with their type: 1 = kind of picture, picture; 4 = length of a JSON text, that text, picture. */
const readBytes = (frame: Buffer): Message | null => {
  if (frame.length <= 8) return null;
  const type = frame.readUInt32BE(0);
  if (type === 1) return { kind: 'preview', job: null, bytes: frame.subarray(8) };
  if (type !== 4) return null;
  const start = 8 + frame.readUInt32BE(4);
  if (start >= frame.length) return null;
  const about = parse(frame.subarray(8, start).toString());
  return { kind: 'preview', job: textAt(about, 'prompt_id') || null, bytes: frame.subarray(start) };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
