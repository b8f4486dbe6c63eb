import { type OpenSocket, openWebSocket } from '../../lib/http/web-socket.js';
import type { Pace } from '../../lib/http/retry.js';
import type { ProviderProgress } from '../provider.js';
import { GREETING, type Message, readMessage } from './comfyui.messages.js';
import type { Workflow } from './workflows/placeholders.js';

/** What the server's socket tells of one job. It may break at any time: then there is just no more news. */
export interface News {
  /** Grows whenever the job has moved. */
  moves(): number;
  /** Why the job failed, once that was told; '' before. */
  reason(): string;
  /** Waits until it is worth asking for the job, or for so long at most. */
  next(ms: number, signal: AbortSignal): Promise<void>;
  /** The server gave the job a name of its own. */
  rename(job: string): void;
  close(): void;
}

export interface NewsOptions {
  baseUrl: string;
  allowPrivate: boolean;
  /** What the server sends the job's news to. */
  clientId: string;
  job: string;
  workflow: Workflow;
  tell: (progress: Pick<ProviderProgress, 'fraction' | 'stage' | 'preview'>) => void;
  signal: AbortSignal;
  pace: Pace;
}

/** Opens the socket; without one the news is that there is none. */
export const openNews = async (options: NewsOptions): Promise<News> => {
  const { baseUrl, allowPrivate, clientId, signal, pace } = options;
  let { job } = options;
  let moves = 0;
  let reason = '';
  let bell = createBell();
  const gauge = createGauge(options.workflow);
  const hear = (message: Message | null): void => {
    if (message === null) return;
    if (message.kind === 'queue') return moves === 0 ? bell.ring() : undefined;
    if (message.job !== null && message.job !== job) return;
    moves += 1;
    if (message.kind === 'ended') {
      reason ||= message.reason;
      return bell.ring();
    }
    options.tell(gauge(message));
  };
  const socket: OpenSocket | null = await openWebSocket({
    url: `${baseUrl}/ws?clientId=${encodeURIComponent(clientId)}`,
    privateOrigin: allowPrivate ? baseUrl : null,
    openMs: OPEN_MS,
    signal,
    onMessage: (message) => hear(readMessage(message)),
    onEnd: () => bell.ring(),
  }).catch(() => null);
  socket?.send(GREETING);
  return {
    moves: () => moves,
    reason: () => reason,
    next: async (ms, within) => {
      await bell.heardWithin(ms, within, pace);
      bell = createBell();
    },
    rename: (name) => {
      job = name;
    },
    close: () => socket?.close(),
  };
};

const OPEN_MS = 5000;

/** Something that can be waited for, also when it rang before. */
const createBell = () => {
  const rung = new AbortController();
  return {
    ring: () => rung.abort(),
    heardWithin: async (ms: number, signal: AbortSignal, pace: Pace): Promise<void> => {
      const either = AbortSignal.any([rung.signal, signal]);
      if (!either.aborted) await pace.sleep(ms, either).catch(() => undefined);
    },
  };
};

/**
 * Turns messages into how far the whole job is. Only samplers take time worth telling; with several of them each is a
 * part of the way.
 */
const createGauge = (workflow: Workflow) => {
  const samplers = Object.keys(workflow).filter((id) => SAMPLER.test(workflow[id]?.class_type ?? ''));
  const begun = new Set<string>();
  let fraction: number | null = null;
  return (message: Exclude<Message, { kind: 'ended' | 'queue' }>) => {
    if (message.kind === 'preview') return { fraction, stage: 'drawing', preview: message.bytes };
    if (message.kind === 'node') {
      const loads = message.node === '' || LOADER.test(workflow[message.node]?.class_type ?? '');
      return { fraction, stage: loads ? 'loading' : 'drawing' };
    }
    if (samplers.length === 0 || samplers.includes(message.node)) {
      begun.add(message.node);
      const done = begun.size - 1 + Math.min(1, message.value / message.max);
      fraction = Math.min(1, done / Math.max(samplers.length, begun.size));
    }
    return { fraction, stage: 'drawing' };
  };
};

const SAMPLER = /^(?:KSampler(?!Select)|SamplerCustom)/;
const LOADER = /Loader/;
