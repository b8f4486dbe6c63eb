import type { ImageProvider, ProviderRequest } from '../../provider.js';
import { beginDrawing, type Drawing } from '../../testing/drawing.js';
import type { StandInRequest } from '../../testing/stand-in.js';
import type { ImagesAnswer, ImagesStandIn } from './images-stand-in.js';

/** Draws once with a provider of the family against its stand-in, and tells everything that came of it. */
export const drawOnce = async (
  { standIn, provider, request, stallMs = 10_000 }: Setting,
  answer: ImagesAnswer | null = null,
): Promise<Drawn> => {
  standIn.answerWith(answer);
  const drawing = beginDrawing((context) => provider.generate(request, context), stallMs);
  // A drawing that never ends fails its test and leaves nothing open.
  const timer = setTimeout(() => drawing.abort(new Error('it did not end')), 4000);
  const result = await drawing.end;
  clearTimeout(timer);
  await provider.close();
  await standIn.close();
  const bodies = standIn.requests.filter(({ method }) => method === 'POST');
  return { result, bodies, submits: standIn.submits() };
};

interface Setting {
  standIn: ImagesStandIn;
  provider: ImageProvider;
  request: ProviderRequest;
  stallMs?: number;
}

export interface Drawn {
  result: Drawing;
  bodies: StandInRequest[];
  submits: number;
}
