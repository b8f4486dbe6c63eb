import {
  GPT_IMAGE_ANY_SIZE,
  GPT_IMAGE_THREE_SIZES,
  type ModelDefinition,
  SILENT,
  TEXT_ONLY,
  unknownPrice,
} from '@easel/shared';
import { numberAt, textAt } from '../support/refusal.js';
import { KINDS, toAdvanced } from './openai.kinds.js';

/** The models of GET /models that draw: it names them all and says of none what it can do. */
export const readOpenAiModels = (list: readonly unknown[], now = Date.now()): ModelDefinition[] =>
  list.flatMap((entry) => {
    const id = textAt(entry, 'id');
    const shutdown = shutdownOf(entry);
    return /^(gpt-image-|chatgpt-image-)/.test(id) && (shutdown === null || shutdown > now)
      ? [toModel(id, shutdown)]
      : [];
  });

const toModel = (id: string, shutdown: number | null): ModelDefinition => {
  const kind = KINDS.find(({ is }) => is.test(id));
  return {
    provider: 'openai',
    id,
    name: titleOf(id),
    description: kind ? kind.description : 'An image model of OpenAI.',
    family: null,
    licence: null,
    note:
      shutdown === null ? null : `OpenAI shuts it down on ${new Date(shutdown).toISOString().slice(0, 10)}.`,
    price: { ...unknownPrice('https://developers.openai.com/api/docs/pricing', '2026-11-21'), unit: 'token' },
    capabilities: {
      ...TEXT_ONLY,
      ...SILENT,
      seed: false,
      ...(kind?.anySize ? GPT_IMAGE_ANY_SIZE : GPT_IMAGE_THREE_SIZES),
      maxCount: 8,
      imageInputs: 16,
      mask: true,
      preview: true,
      advanced: toAdvanced(kind),
    },
    ...(kind ? { wire: { tokenPrices: kind.prices } } : {}),
  };
};

/** In seconds, or as a date. */
const shutdownOf = (entry: unknown): number | null => {
  const seconds = numberAt(entry, 'shutdown_date');
  if (seconds !== null) return seconds * 1000;
  const parsed = Date.parse(textAt(entry, 'shutdown_date'));
  return Number.isNaN(parsed) ? null : parsed;
};

/** @example titleOf('gpt-image-2.5-flare') // 'GPT Image 2.5 Flare' */
const titleOf = (id: string): string =>
  id
    .replace(/^chatgpt-/, 'ChatGPT-')
    .replace(/^gpt-/, 'GPT-')
    .replace(/-(\d{4})-(\d{2})-(\d{2})$/, ' ($1/$2/$3)')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .replace(/\((\d+)\/(\d+)\/(\d+)\)/, '($1-$2-$3)');
