import {
  createSketchbook,
  type DrawReport,
  SKETCHBOOK_MODEL_IDS,
  SKETCHBOOK_STYLES,
} from '@easel/sketchbook';
import type { Warning } from '@easel/shared';
import {
  type ImageProvider,
  type ProviderContext,
  ProviderError,
  type ProviderImage,
  type ProviderRequest,
} from '../provider.js';

/** The built-in illustrator behind the contract that hosted providers fulfil. */
export const createSketchbookProvider = ({ workers }: { workers: number }): ImageProvider => {
  const sketchbook = createSketchbook({ workers });
  return {
    name: 'sketchbook',
    restartable: true,
    check: async () => ({ account: null, balance: null, models: SKETCHBOOK_MODEL_IDS.length }),
    generate: (request, context) => drawAll(sketchbook, request, context),
    close: () => sketchbook.close(),
  };
};

async function* drawAll(
  sketchbook: Pick<ReturnType<typeof createSketchbook>, 'draw'>,
  request: ProviderRequest,
  { signal, onProgress }: ProviderContext,
): AsyncGenerator<ProviderImage> {
  const { prompt, negativePrompt, width, height } = request;
  const style = SKETCHBOOK_STYLES.find((known) => known === request.style);
  const model = SKETCHBOOK_MODEL_IDS.find((known) => known === request.model.id);
  for (const position of request.positions) {
    const seed = (request.seed + position) % 2 ** 32;
    const drawing = await draw(
      () =>
        sketchbook.draw(
          { prompt, negativePrompt, width, height, seed, style, model },
          { signal, onProgress: (progress) => onProgress({ position, ...progress }) },
        ),
      signal,
    );
    yield {
      position,
      bytes: drawing.png,
      seed,
      parameters: {
        width,
        height,
        seed,
        ...(negativePrompt ? { negativePrompt } : {}),
        style: drawing.report.style,
        report: { ...drawing.report },
        plan: { ...drawing.plan },
      },
      warnings: wordsNotDrawn(drawing.report),
    };
  }
}

const draw = async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProviderError('provider_failed', {
      params: { reason },
      accepted: 'yes',
      billed: 'no',
      cause: error,
    });
  }
};

const wordsNotDrawn = ({ notUnderstood }: DrawReport): Warning[] =>
  notUnderstood.length > 0 ? [{ code: 'words_not_drawn', params: { words: notUnderstood.join(', ') } }] : [];
