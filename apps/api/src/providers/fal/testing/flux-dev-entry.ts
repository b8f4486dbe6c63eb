/** An entry of fal's list of models, as with expand=openapi-3.0, cut to what matters. */
export const FLUX_DEV_ENTRY = {
  endpoint_id: 'fal-ai/flux/dev',
  metadata: {
    display_name: 'FLUX.1 [dev]',
    category: 'text-to-image',
    description: 'A 12 billion parameter flow transformer.',
    status: 'active',
    tags: [],
    updated_at: '2026-01-15T12:00:00Z',
    is_favorited: false,
    thumbnail_url: 'https://fal.media/files/example.jpg',
    model_url: 'https://fal.run/fal-ai/flux/dev',
    date: '2024-08-01T00:00:00Z',
    license_type: 'commercial',
    highlighted: false,
    pinned: false,
  },
  openapi: {
    openapi: '3.0.4',
    paths: {
      '/fal-ai/flux/dev/requests/{request_id}/status': { get: {} },
      '/fal-ai/flux/dev': {
        post: {
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FluxDevInput' } } },
          },
        },
      },
    },
    components: {
      schemas: {
        FluxDevInput: {
          type: 'object',
          required: ['prompt'],
          properties: {
            prompt: { type: 'string' },
            num_images: { type: 'integer', minimum: 1, maximum: 4, default: 1 },
            image_size: {
              anyOf: [
                { $ref: '#/components/schemas/ImageSize' },
                { type: 'string', enum: ['square_hd', 'square', 'portrait_4_3', 'landscape_4_3'] },
              ],
              default: 'landscape_4_3',
            },
            acceleration: {
              type: 'string',
              enum: ['none', 'regular', 'high'],
              default: 'none',
              description: 'The speed of the generation.',
            },
            output_format: { type: 'string', enum: ['jpeg', 'png'], default: 'jpeg' },
            sync_mode: { type: 'boolean', default: false },
            guidance_scale: { type: 'number', minimum: 1, maximum: 20, default: 3.5 },
            num_inference_steps: { type: 'integer', minimum: 1, maximum: 50, default: 28 },
            seed: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
            enable_safety_checker: { type: 'boolean', default: true },
            loras: { type: 'array', items: { type: 'object' } },
          },
        },
        ImageSize: {
          type: 'object',
          properties: {
            width: { type: 'integer', maximum: 14142, default: 512 },
            height: { type: 'integer', maximum: 14142, default: 512 },
          },
        },
      },
    },
  },
};
