import { type Generation, type Image, type Model, SKETCHBOOK_MODELS, modelName } from '@easel/shared';
import { rgbaToThumbHash } from 'thumbhash';

let last = 0;

/** Ids that sort by the time they were made, as the server's do. */
export const newId = (): string => {
  last += 1;
  return `019a0000-${Math.floor(last / 4096)
    .toString(16)
    .padStart(4, '0')}-7${(last % 4096).toString(16).padStart(3, '0')}-8000-000000000000`;
};

/** A picture as the API tells it. */
export const makeImage = (more: Partial<Image> = {}): Image => {
  const id = newId();
  return {
    id,
    generationId: newId(),
    projectId: null,
    position: 0,
    prompt: 'a red fox under an apple tree',
    model: 'sketchbook/noto',
    provider: 'sketchbook',
    seed: 7,
    width: 1024,
    height: 1024,
    format: 'png',
    bytes: 345_678,
    sha256: '0'.repeat(64),
    thumbhash: thumbhash(id),
    parameters: {
      style: 'storybook',
      report: { understood: ['fox', 'apple tree'], notUnderstood: ['xqzt'], place: 'meadow', time: 'day' },
    },
    favorite: false,
    tags: [],
    title: null,
    notes: null,
    createdAt: new Date().toISOString(),
    deletedAt: null,
    urls: {
      file: `/api/images/${id}/file`,
      small: `/api/images/${id}/thumb/small`,
      medium: `/api/images/${id}/thumb/medium`,
    },
    ...more,
  };
};

/** A request to draw as the API tells it. */
export const makeGeneration = (more: Partial<Generation> = {}): Generation => ({
  id: newId(),
  projectId: null,
  batchId: null,
  prompt: 'a red fox under an apple tree',
  negativePrompt: '',
  model: 'sketchbook/noto',
  requested: {
    width: 1024,
    height: 1024,
    style: 'storybook',
    steps: null,
    guidance: null,
    seed: null,
    fallback: true,
    extra: {},
  },
  count: 1,
  status: 'queued',
  progress: 0,
  stage: null,
  error: null,
  warnings: [],
  retryOf: null,
  seed: 7,
  costEstimate: 0,
  cost: null,
  createdAt: new Date().toISOString(),
  startedAt: null,
  finishedAt: null,
  queuePosition: 0,
  attempts: [],
  images: [],
  ...more,
});

/** The built-in illustrator's models, a model with other abilities, and one that cannot be used. */
export const makeModels = (): Model[] => {
  const [sketchbook] = SKETCHBOOK_MODELS;
  if (sketchbook === undefined) return [];
  const { capabilities, description, price } = sketchbook;
  const base = {
    provider: 'sketchbook',
    description,
    capabilities,
    price,
    available: true,
    unavailableReason: null,
    unavailableCode: null,
    unavailableParams: null,
    family: null,
    licence: null,
    note: null,
  };
  return [
    ...SKETCHBOOK_MODELS.map((model) => ({
      ...base,
      name: modelName(model),
      title: model.name,
      description: model.description,
    })),
    {
      ...base,
      name: 'plain/one',
      title: 'Plain one',
      provider: 'plain',
      description: 'Draws one picture from a prompt and nothing else.',
      capabilities: { ...capabilities, negativePrompt: false, seed: false, maxCount: 1, styles: [] },
    },
    {
      ...base,
      name: 'hosted/big',
      title: 'Hosted big',
      provider: 'hosted',
      available: false,
      unavailableReason: 'No key is stored for this provider.',
      unavailableCode: 'provider_key_missing',
    },
  ];
};

/** A drawing that differs by id, so that a grid of them looks like one. */
export const drawing = (id: string, width: number, height: number): string => {
  const hue = hueOf(id);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 100 ${(100 * height) / width}">
  <rect width="100" height="300" fill="hsl(${hue} 55% 72%)"/>
  <circle cx="${20 + (hue % 60)}" cy="18" r="9" fill="hsl(${(hue + 40) % 360} 90% 85%)"/>
  <path d="M0 60 Q25 ${30 + (hue % 20)} 50 58 T100 50 V300 H0Z" fill="hsl(${(hue + 70) % 360} 40% 48%)"/>
  <path d="M0 78 Q30 60 60 76 T100 72 V300 H0Z" fill="hsl(${(hue + 90) % 360} 45% 36%)"/></svg>`;
};

const hueOf = (id: string): number => (Number.parseInt(id.slice(9, 13) + id.slice(15, 18), 16) * 47) % 360;

const thumbhash = (id: string): string => {
  const hue = hueOf(id);
  const pixels = Array.from({ length: 64 }, (_, index) =>
    index < 32 ? [hue, 150, 200, 255] : [60, hue / 2, 80, 255],
  );
  return btoa(String.fromCharCode(...rgbaToThumbHash(8, 8, Uint8Array.from(pixels.flat()))));
};
