import type { ModelDefinition } from '@easel/shared';
import { at, numberAt } from '../support/refusal.js';

/** What `wire` of an OpenAI model may say. */
export interface OpenAiWire {
  /** Whether a single picture is streamed; several never are, the API refuses that. True unless given. */
  stream: boolean;
  /** Previews asked for, 0 to 3; each is charged like 100 tokens of a picture. 1 unless given. */
  partialImages: number;
  /** Micro-USD per token, which is USD per million tokens; null = what it costs is not known. */
  tokenPrices: TokenPrices | null;
}

export interface TokenPrices {
  textInput: number;
  imageInput: number;
  imageOutput: number;
  /** As `imageOutput` unless given. */
  textOutput?: number;
}

/** @example readWire({ wire: { partialImages: 2 } }).partialImages // 2 */
export const readWire = ({ wire }: Pick<ModelDefinition, 'wire'>): OpenAiWire => {
  const [textInput, imageInput, imageOutput] = ['textInput', 'imageInput', 'imageOutput'].map((name) =>
    numberAt(wire, 'tokenPrices', name),
  );
  const priced = textInput != null && imageInput != null && imageOutput != null;
  return {
    stream: at(wire, 'stream') !== false,
    partialImages: Math.min(3, Math.max(0, Math.trunc(numberAt(wire, 'partialImages') ?? 1))),
    tokenPrices: priced
      ? {
          textInput,
          imageInput,
          imageOutput,
          textOutput: numberAt(wire, 'tokenPrices', 'textOutput') ?? imageOutput,
        }
      : null,
  };
};

/**
 * What a call cost by the tokens it used, in micro-USD; null when prices or counts are missing.
 * @example costOfTokens({ input_tokens_details: { text_tokens: 10 }, output_tokens: 1056 }, prices)
 */
export const costOfTokens = (usage: unknown, prices: TokenPrices | null): number | null => {
  const output = numberAt(usage, 'output_tokens');
  const input = numberAt(usage, 'input_tokens');
  if (prices === null || output === null || input === null) return null;
  const images = numberAt(usage, 'input_tokens_details', 'image_tokens') ?? 0;
  const written = numberAt(usage, 'output_tokens_details', 'text_tokens') ?? 0;
  const { textInput, imageInput, imageOutput, textOutput = imageOutput } = prices;
  return Math.round(
    (input - images) * textInput +
      images * imageInput +
      (output - written) * imageOutput +
      written * textOutput,
  );
};
