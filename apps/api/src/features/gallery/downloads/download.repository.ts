import type { GenerationRecord, ImageRecord, ProjectRecord } from '@easel/shared';
import { type EntityTarget, In } from 'typeorm';
import type { Database } from '../../../db/database.js';
import { IMAGE } from '../image.entity.js';
import { IMAGE_TAG } from '../tags/image-tag.entity.js';
import { TAG } from '../tags/tag.entity.js';

/** How many images one round of queries reads. */
export const BATCH = 200;

/** What downloads read of the database, always in batches and always of one owner. */
export const createDownloadRepository = (db: Database) => {
  const findNegativePrompts = async (ownerId: string, generationIds: string[]) => {
    const rows = await db.read.find(GENERATION, {
      where: { ownerId, id: In(generationIds) },
      select: { id: true, negativePrompt: true },
    });
    return new Map(rows.map(({ id, negativePrompt }) => [id, negativePrompt]));
  };
  const findProjectNames = async (ownerId: string, projectIds: string[]) => {
    if (projectIds.length === 0) return new Map<string, string>();
    const rows = await db.read.find(PROJECT, {
      where: { ownerId, id: In(projectIds) },
      select: { id: true, name: true },
    });
    return new Map(rows.map(({ id, name }) => [id, name]));
  };
  const findTags = async (ownerId: string, imageIds: string[]) => {
    const links = await db.read.findBy(IMAGE_TAG, { imageId: In(imageIds) });
    const tagIds = [...new Set(links.map(({ tagId }) => tagId))];
    const tags = tagIds.length === 0 ? [] : await db.read.findBy(TAG, { ownerId, id: In(tagIds) });
    const names = new Map(tags.map(({ id, name }) => [id, name]));
    const tagsOf = new Map<string, string[]>(imageIds.map((id) => [id, []]));
    for (const { imageId, tagId } of links) {
      const name = names.get(tagId);
      if (name !== undefined) tagsOf.get(imageId)?.push(name);
    }
    return (imageId: string): string[] => (tagsOf.get(imageId) ?? []).toSorted();
  };

  return {
    /** How many of these images the owner has; those in the trash count. */
    count: async (ownerId: string, ids: string[]): Promise<number> => {
      let found = 0;
      for (const some of batches(ids)) found += await db.read.countBy(IMAGE, { ownerId, id: In(some) });
      return found;
    },
    findNegativePrompt: async (ownerId: string, generationId: string): Promise<string> =>
      (await findNegativePrompts(ownerId, [generationId])).get(generationId) ?? '',
    /** The owner's images among these, in this order, with what belongs to them: batch by batch, as they are asked for. */
    each: async function* (ownerId: string, ids: string[]): AsyncGenerator<DownloadRow> {
      for (const some of batches(ids)) {
        const images = await db.read.findBy(IMAGE, { ownerId, id: In(some) });
        const byId = new Map(images.map((image) => [image.id, image]));
        const [negativePrompts, projects, tagsOf] = await Promise.all([
          findNegativePrompts(ownerId, unique(images.map(({ generationId }) => generationId))),
          findProjectNames(ownerId, unique(images.flatMap(({ projectId }) => projectId ?? []))),
          findTags(ownerId, [...byId.keys()]),
        ]);
        for (const id of some) {
          const image = byId.get(id);
          if (!image) continue;
          yield {
            ...image,
            negativePrompt: negativePrompts.get(image.generationId) ?? '',
            project: (image.projectId && projects.get(image.projectId)) || null,
            tags: tagsOf(id),
          };
        }
      }
    },
  };
};

export type DownloadRepository = ReturnType<typeof createDownloadRepository>;

/** An image with all that a manifest tells of it. */
export interface DownloadRow extends ImageRecord {
  negativePrompt: string;
  /** The name of its project. */
  project: string | null;
  tags: string[];
}

// By the names of their tables: the features they belong to stand on the gallery, not the gallery on them.
const GENERATION: EntityTarget<Pick<GenerationRecord, 'id' | 'ownerId' | 'negativePrompt'>> = 'generation';
const PROJECT: EntityTarget<Pick<ProjectRecord, 'id' | 'ownerId' | 'name'>> = 'project';

const unique = (ids: string[]): string[] => [...new Set(ids)];

const batches = function* (ids: string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
};
