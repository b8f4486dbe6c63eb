import type { Image, ImageRecord } from '@easel/shared';

/**
 * An image as its owner sees it: without where it lies, with where to fetch it. Field by field, so that a new column
 * stays inside until somebody lets it out; taking some away from a copy is also five times slower.
 */
export const toImage = (record: ImageRecord, tags: string[]): Image => ({
  id: record.id,
  generationId: record.generationId,
  projectId: record.projectId,
  position: record.position,
  prompt: record.prompt,
  model: record.model,
  provider: record.provider,
  seed: record.seed,
  width: record.width,
  height: record.height,
  format: record.format,
  bytes: record.bytes,
  sha256: record.sha256,
  thumbhash: record.thumbhash,
  parameters: record.parameters,
  favorite: record.favorite,
  title: record.title,
  notes: record.notes,
  createdAt: record.createdAt,
  deletedAt: record.deletedAt,
  tags,
  urls: {
    file: `/api/images/${record.id}/file`,
    small: `/api/images/${record.id}/thumb/small`,
    medium: `/api/images/${record.id}/thumb/medium`,
  },
});
