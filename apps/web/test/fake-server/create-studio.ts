import type { ServerResponse } from 'node:http';
import { type Generation, type Image, MODELS, resolveSize, type StudioEvent } from '@easel/shared';
import { createFakeGallery } from './fake-gallery';
import { drawing, makeGeneration, makeImage, newId } from './fixtures';

/** Generations and pictures in memory; a request takes a few seconds, one that says "fail" fails. */
export const createStudio = (pictures: number) => {
  const followers = new Set<ServerResponse>();
  const generations: Generation[] = [];
  const images: Image[] = Array.from({ length: pictures }, (_, index) => {
    const [width = 1, height = 1] = SIZES[index % SIZES.length] ?? [];
    return makeImage({
      width,
      height,
      prompt: `picture number ${index + 1} of a long walk in the hills`,
      favorite: index % 7 === 0,
    });
  }).reverse();

  const publish = (event: StudioEvent) => {
    for (const follower of followers)
      follower.write(`event: ${event.name}\ndata: ${JSON.stringify(event.data)}\n\n`);
  };
  const save = (generation: Generation): Generation => {
    generations.splice(
      generations.findIndex(({ id }) => id === generation.id),
      1,
      generation,
    );
    publish({ name: 'generation', data: generation });
    return generation;
  };

  const draw = async (first: Generation) => {
    let generation = first;
    const current = () => generations.find(({ id }) => id === first.id) ?? first;
    await wait(700);
    if (current().status !== 'queued') return;
    generation = save({ ...generation, status: 'running', queuePosition: null });
    for (let position = 0; position < generation.count; position++) {
      const image = makeImage({
        ...generation.requested,
        generationId: generation.id,
        prompt: generation.prompt,
        seed: generation.seed + position,
        ...(generation.attempts.length > 0
          ? {
              model: 'fal/flux/schnell',
              provider: 'fal',
              parameters: { steps: 4, guidance: 3.5, acceleration: 'regular', enable_safety_checker: true },
            }
          : {}),
      } as Partial<Image>);
      for (let step = 1; step <= 8; step++) {
        await wait(250);
        if (current().status !== 'running') return;
        publish({
          name: 'generation.progress',
          data: {
            id: generation.id,
            progress: (position + step / 8) / generation.count,
            stage: step < 3 ? 'sky' : 'subjects',
            position,
            preview: `data:image/svg+xml,${encodeURIComponent(drawing(image.id, 64 * (image.width / image.height), 64))}`,
          },
        });
      }
      if (generation.prompt.includes('fail')) {
        save({
          ...generation,
          status: 'failed',
          error: {
            code: 'provider_failed',
            message: 'The provider said: no more paint. Retry, or choose another model.',
            params: {},
            billed: 'no',
          },
        });
        return;
      }
      images.unshift(image);
      publish({ name: 'image', data: image });
      generation = save({
        ...generation,
        images: [...generation.images, image],
        progress: (position + 1) / generation.count,
      });
    }
    save({
      ...generation,
      status: 'succeeded',
      progress: 1,
      warnings: [...generation.warnings, { code: 'words_not_drawn', params: { words: 'xqzt' } }],
    });
  };

  const generate = (body: Record<string, unknown>): Generation => {
    const [model] = MODELS;
    const size = model === undefined ? null : resolveSize(model.capabilities, body);
    const base = makeGeneration();
    const generation = makeGeneration({
      prompt: String(body['prompt']),
      ...remoteParts(body['model']),
      count: Number(body['count'] ?? 1),
      seed: Number(body['seed'] ?? Math.floor(Math.random() * 1e6)),
      requested: {
        ...base.requested,
        ...size,
        steps: typeof body['steps'] === 'number' ? body['steps'] : null,
        style: typeof body['style'] === 'string' ? body['style'] : null,
      },
    });
    generations.unshift(generation);
    void draw(generation);
    return generation;
  };

  const page = <T>(all: T[], query: URLSearchParams) => {
    const from = Number(query.get('cursor') ?? 0);
    const to = from + Number(query.get('limit') ?? 50);
    return { items: all.slice(from, to), nextCursor: to < all.length ? String(to) : null };
  };

  const change = (id: string, part: Partial<Image>) => {
    const at = images.findIndex((image) => image.id === id);
    const image = { ...images[at], ...part } as Image;
    images[at] = image;
    publish({ name: 'image', data: image });
    return image;
  };

  return {
    views: createFakeGallery(images, change),
    change,
    generate,
    generations: (query: URLSearchParams) => page(generations, query),
    generation: (id: string) => generations.find((known) => known.id === id),
    cancel: (id: string) => {
      const generation = generations.find((known) => known.id === id) ?? makeGeneration();
      return { outcome: 'stopped', generation: save({ ...generation, status: 'cancelled' }) };
    },
    retry: (id: string) => generate({ ...generations.find((known) => known.id === id), model: undefined }),
    gallery: (query: URLSearchParams) =>
      page(
        images.filter(
          (image) =>
            (image.deletedAt !== null) === (query.get('trash') === 'true') &&
            (query.get('favorite') !== 'true' || image.favorite),
        ),
        query,
      ),
    image: (id: string) => images.find((image) => image.id === id),
    follow: (response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      response.write('retry: 1000\n\n');
      followers.add(response);
      response.on('close', () => followers.delete(response));
    },
  };
};

/** What a generation with a hosted model tells beside the pictures: who was tried, warnings, what it costs. */
const remoteParts = (model: unknown): Partial<Generation> => {
  if (typeof model !== 'string' || model.startsWith('sketchbook')) return {};
  const attempt = {
    jobs: [],
    remoteId: null,
    cancelled: null,
    startedAt: new Date().toISOString(),
  };
  return {
    model,
    costEstimate: 3000,
    cost: 3000,
    attempts: [
      {
        ...attempt,
        id: newId(),
        number: 1,
        provider: 'replicate',
        model: 'replicate/owner/model-0',
        outcome: 'failed',
        errorCode: 'provider_quota',
        errorDetail: 'You have insufficient credit to run this model.',
        accepted: 'no',
        cost: 0,
        durationMs: 412,
      },
      {
        ...attempt,
        id: newId(),
        number: 2,
        provider: 'fal',
        model: 'fal/flux/schnell',
        outcome: 'succeeded',
        errorCode: null,
        errorDetail: null,
        accepted: 'yes',
        cost: 3000,
        durationMs: 2875,
      },
    ],
    warnings: [{ code: 'fell_back', params: { provider: 'Replicate', code: 'provider_quota' } }],
  };
};

const SIZES = [
  [1024, 1024],
  [1368, 768],
  [768, 1368],
  [1256, 840],
  [888, 1184],
];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
