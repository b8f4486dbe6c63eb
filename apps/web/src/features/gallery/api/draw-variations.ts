import type { GenerateRequest, Generation, Image } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyGeneration } from '../../../lib/live/studio-cache';

/** How many pictures one press asks for. */
export const VARIATIONS = 4;

/** Asks for the same again with new seeds: one request for each, since some models draw one picture at a time. */
export const useDrawVariations = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ image, generation }: { image: Image; generation: Generation | null }) => {
      const request = variationOf(image, generation);
      const made: Generation[] = [];
      for (let count = 0; count < VARIATIONS; count += 1) made.push(await client.generations.create(request));
      return made;
    },
    onSuccess: (made) => {
      for (const generation of made) applyGeneration(cache, generation);
    },
  });
};

/** Whether all it began with is still there: what was sent along is not kept under a name that can be asked for. */
export const canVary = ({ requested }: Pick<Generation, 'requested'>): boolean =>
  requested.mask?.source !== 'upload' && (requested.images ?? []).every(({ source }) => source === 'gallery');

/**
 * The same request without its seed, for one picture; its words are those that were drawn, templates and all. Without
 * the request, what the picture itself knows has to do.
 */
export const variationOf = (image: Image, generation: Generation | null): GenerateRequest => {
  const project = image.projectId === null ? {} : { projectId: image.projectId };
  if (generation === null) {
    const { prompt, model, width, height } = image;
    return { prompt, model, width, height, count: 1, ...project };
  }
  const { prompt, negativePrompt, model, requested } = generation;
  const asked: Record<string, unknown> = requested.asked ?? {
    style: requested.style,
    steps: requested.steps,
    guidance: requested.guidance,
    strength: requested.strength,
    width: requested.width,
    height: requested.height,
    extra: requested.extra,
  };
  const { images = [], mask } = requested;
  // What the caller named is kept as it was; the server checks it like any other request.
  const named = Object.fromEntries(
    NAMED.flatMap((name) => (asked[name] == null ? [] : [[name, asked[name]]])),
  ) as Partial<GenerateRequest>;
  return {
    ...named,
    prompt,
    model,
    count: 1,
    ...(negativePrompt === '' ? {} : { negativePrompt }),
    ...project,
    ...(images.length === 0 ? {} : { images: images.map(({ id }) => id) }),
    ...(mask === undefined ? {} : { mask: mask.id }),
    ...(requested.providers === undefined
      ? {}
      : { providers: requested.providers as NonNullable<GenerateRequest['providers']> }),
    fallback: requested.fallback,
  };
};

const NAMED = [
  'width',
  'height',
  'aspectRatio',
  'style',
  'steps',
  'guidance',
  'strength',
  'extra',
] as const satisfies readonly (keyof GenerateRequest)[];
