import { answerInvalid } from '../support/pictures.js';
import type { ProviderCaller } from '../support/provider-caller.js';
import { readJson } from '../support/read-json.js';
import { at, listAt, numberAt, textAt } from '../support/refusal.js';

/** What became of a job, as the history and the queue tell it. */
export type JobState =
  | { stage: 'done'; files: SavedFile[] }
  | { stage: 'failed'; reason: string; interrupted: boolean }
  /** `before`: jobs that are done first. */
  | { stage: 'queued'; before: number }
  | { stage: 'running' }
  /** The server knows nothing of it. */
  | { stage: 'gone' };

/** Where a saved picture lies on the server. */
export interface SavedFile {
  filename: string;
  subfolder: string;
  type: string;
}

/**
 * Looks a job up. The history is asked last again, since a job may move from the queue to it between two questions.
 * @throws ProviderError
 */
export const findJob = async (
  caller: ProviderCaller,
  id: string,
  options: { signal?: AbortSignal; timeouts?: { total: number }; maxAttempts?: number },
): Promise<JobState> => {
  const ask = async (to: string) => (await readJson(caller, { to, phase: 'after', ...options })).body;
  const ended = async () => readHistory(await ask(`/history/${encodeURIComponent(id)}`), id);
  return (await ended()) ?? readQueue(await ask('/queue'), id) ?? (await ended()) ?? { stage: 'gone' };
};

/** The end of a job by the answer of /history/{id}; null when it has not ended. */
export const readHistory = (history: unknown, id: string): JobState | null => {
  const entry = at(history, id);
  if (typeof entry !== 'object' || entry === null) {
    if (typeof history === 'object' && history !== null) return null;
    throw answerInvalid('comfyui', 'its history is no list of jobs');
  }
  const messages = listAt(entry, 'status', 'messages');
  const said = (event: string) => messages.find((message) => at(message, 0) === event);
  if (textAt(entry, 'status', 'status_str') === 'error') {
    return {
      stage: 'failed',
      reason: describeFailure(at(said('execution_error'), 1)),
      interrupted: said('execution_interrupted') !== undefined,
    };
  }
  return { stage: 'done', files: Object.values(at(entry, 'outputs') ?? {}).flatMap(readFiles) };
};

/** Where a job stands by the answer of /queue; null when it is not there. */
export const readQueue = (queue: unknown, id: string): JobState | null => {
  const running = listAt(queue, 'queue_running');
  if (running.some((item) => at(item, 1) === id)) return { stage: 'running' };
  const pending = listAt(queue, 'queue_pending');
  const own = pending.find((item) => at(item, 1) === id);
  if (own === undefined) return null;
  // The list is a heap: only the numbers tell the order.
  const turn = numberAt(own, 0) ?? 0;
  const before = pending.filter((item) => (numberAt(item, 0) ?? 0) < turn).length;
  return { stage: 'queued', before: running.length + before };
};

/** The address of a saved picture. */
export const viewUrl = (baseUrl: string, { filename, subfolder, type }: SavedFile): string =>
  `${baseUrl}/view?${new URLSearchParams({ filename, subfolder, type }).toString()}`;

/** What an execution_error says, for people. */
export const describeFailure = (data: unknown): string => {
  const message = textAt(data, 'exception_message').trim();
  const node = textAt(data, 'node_type');
  return [node, message || textAt(data, 'exception_type')]
    .filter((part) => part !== '')
    .join(': ')
    .slice(0, 500);
};

// Previews are of type "temp"; only what a Save node wrote is a result.
const readFiles = (output: unknown): SavedFile[] =>
  listAt(output, 'images').flatMap((image) => {
    const file = {
      filename: textAt(image, 'filename'),
      subfolder: textAt(image, 'subfolder'),
      type: textAt(image, 'type'),
    };
    return file.filename !== '' && file.type === 'output' ? [file] : [];
  });
