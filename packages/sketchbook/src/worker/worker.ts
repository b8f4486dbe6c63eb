import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { isFault } from '../core/svg.js';
import { createCollector } from './collector.js';
import { render } from './render.js';
import type { Answer, Job } from './messages.js';

class Aborted extends Error {}

const port = parentPort;
if (!port) throw new Error('The drawing worker must run in a worker thread.');

// Pictures are encoded once; a cache of operations would only hold memory.
sharp.cache(false);
// One thread is promised, and the other cores belong to whoever answers requests.
sharp.concurrency(1);
const tidy = createCollector();

const answer = (message: Answer, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);
const bufferOf = (bytes: Uint8Array): ArrayBuffer[] =>
  bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];

async function run({ id, request, abort }: Job): Promise<void> {
  const check = () => {
    if (Atomics.load(abort, 0) !== 0) throw new Aborted();
    tidy();
  };
  try {
    const drawing = await render(request, {
      check,
      onProgress: (progress) =>
        answer({ id, type: 'progress', progress }, progress.preview ? bufferOf(progress.preview) : []),
    });
    answer({ id, type: 'done', drawing }, bufferOf(drawing.png));
  } catch (error) {
    if (error instanceof Aborted) answer({ id, type: 'aborted' });
    else if (isFault(error)) throw error;
    else answer({ id, type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

port.on('message', (job: Job) => void run(job));
