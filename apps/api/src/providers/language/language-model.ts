import { type ProviderName, PROVIDERS } from '@easel/shared';
import type { Judge } from '../openai-images/judge.js';
import { judgeByCode } from '../openai-images/judge.js';
import { withVersion } from '../openai-compatible/openai-compatible.provider.js';
import { judgeOpenRouter } from '../openrouter/openrouter.judge.js';
import { type ProviderConnection, ProviderError } from '../provider.js';
import { createProviderCaller, type ProviderCaller } from '../support/provider-caller.js';
import { listAt, textAt } from '../support/refusal.js';
import { chooseChatModel } from './chat-models.js';

/** Who can be asked for words over the shape of OpenAI's chat completions, the first one first. */
export const LANGUAGE_PROVIDERS = [
  'openai',
  'openrouter',
  'openai-compatible',
] as const satisfies ProviderName[];
export type LanguageProvider = (typeof LANGUAGE_PROVIDERS)[number];

/** A language model behind one connection. */
export interface LanguageModel {
  /** The model's id as the provider calls it; null when the server has none that chats, or cannot be reached. */
  findModel(): Promise<string | null>;
  /**
   * Asks once, never again: an answer may have been paid for.
   * @throws ProviderError
   */
  ask(question: Question): Promise<string>;
  close(): Promise<void>;
}

/** `connection`: one of the caller's, for the provider named. */
export const connectLanguageModel = (
  provider: LanguageProvider,
  connection: ProviderConnection,
): LanguageModel => {
  const { judge, model, limits } = DIALECTS[provider];
  const { apiKey, baseUrl } = connection;
  const caller = createProviderCaller({
    provider,
    connection:
      provider === 'openai-compatible' && baseUrl !== null
        ? { ...connection, baseUrl: withVersion(baseUrl) }
        : connection,
    headers: apiKey === null ? {} : { authorization: `Bearer ${apiKey}` },
    judge,
  });
  return {
    findModel: async () => model ?? findListed(caller),
    ask: async ({ model: asked, system, user }) => {
      const answer = await caller.json({
        method: 'POST',
        to: '/chat/completions',
        json: {
          model: asked,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
          ...limits,
        },
        // `submit` is for pictures: what goes wrong there is told as a lost picture.
        phase: 'free',
        maxAttempts: 1,
        timeouts: PATIENCE,
        maxBytes: MAX_ANSWER_BYTES,
      });
      return readAnswer(provider, answer);
    },
    close: () => caller.close(),
  };
};

/** In tokens: a prompt of the greatest length, and some thought. */
const MAX_TOKENS = 1500;
const MAX_ANSWER_BYTES = 512 * 1024;
const PATIENCE = { connect: 10_000, headers: 20_000, body: 20_000, total: 20_000 };
/** Somebody waits for a page to open. */
const LIST_PATIENCE = { connect: 2000, headers: 4000, body: 4000, total: 4000 };

const DIALECTS: Record<LanguageProvider, Dialect> = {
  // The small model OpenAI's guide to reasoning names for low cost and latency; 'none' switches thinking off.
  // https://developers.openai.com/api/docs/guides/reasoning.md, read in November 2026.
  openai: {
    judge: judgeByCode,
    model: 'gpt-5.4-mini',
    limits: { max_completion_tokens: MAX_TOKENS, reasoning_effort: 'none' },
  },
  // A name that stays while the models behind it change: https://openrouter.ai/docs/guides/routing/routers/auto-router
  openrouter: { judge: judgeOpenRouter, model: 'openrouter/auto', limits: { max_tokens: MAX_TOKENS } },
  'openai-compatible': { judge: judgeByCode, model: null, limits: { max_tokens: MAX_TOKENS } },
};

const findListed = async (caller: ProviderCaller): Promise<string | null> => {
  try {
    const answer = await caller.json({
      to: '/models',
      phase: 'free',
      maxAttempts: 1,
      timeouts: LIST_PATIENCE,
      maxBytes: MAX_ANSWER_BYTES,
    });
    return chooseChatModel(listAt(answer, 'data').map((entry) => textAt(entry, 'id')));
  } catch (error) {
    if (error instanceof ProviderError) return null;
    throw error;
  }
};

const readAnswer = (provider: LanguageProvider, answer: unknown): string => {
  const [choice] = listAt(answer, 'choices');
  const text = textAt(choice, 'message', 'content');
  const filtered = textAt(choice, 'finish_reason') === 'content_filter';
  if (text.trim() !== '' && !filtered) return text;
  const reason =
    textAt(choice, 'message', 'refusal') || (filtered ? 'the answer was held back' : 'the answer is empty');
  throw new ProviderError(
    filtered || textAt(choice, 'message', 'refusal') ? 'content_refused' : 'provider_answer_invalid',
    {
      params: { provider: PROVIDERS[provider].title, reason: reason.slice(0, 500) },
      accepted: 'yes',
      billed: 'unknown',
    },
  );
};

export interface Question {
  model: string;
  /** What it is to do. */
  system: string;
  /** What to do it with. */
  user: string;
}

interface Dialect {
  judge: Judge;
  /** Null: what the server lists. */
  model: string | null;
  limits: Readonly<Record<string, number | string>>;
}
