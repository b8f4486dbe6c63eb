import { MAX_TAGS } from '@easel/shared';
import { In } from 'typeorm';
import type { WriteManager } from '../../../db/database.js';
import { AppError } from '../../../lib/app-error.js';
import { IMAGE } from '../image.entity.js';
import { addDeltas, negate } from '../index-tables/add-deltas.js';
import { imageWords } from '../index-tables/image-words.js';
import { indexWriter, type Token } from '../index-tables/index-writer.js';
import { type TallyDelta, tallyOf } from '../index-tables/tally-of.js';
import { IMAGE_TAG } from '../tags/image-tag.entity.js';
import { tagWriter } from '../tags/tag-writer.js';
import type { ChangedImage, TaggedImage } from './image-change.js';

/**
 * What one transaction does to images of one owner. It reads them in chunks, writes each chunk with its words and
 * tags, and adds up what they count, which `end` writes.
 */
export const changeRun = async (manager: WriteManager, ownerId: string) => {
  const index = indexWriter(manager, ownerId);
  const tags = tagWriter(manager, ownerId);
  let deltas: TallyDelta[] = [];
  const lostTags = new Set<string>();
  const changed: string[] = [];
  let projects = false;
  await index.lock();

  const wordsOf = async ({ image, tagIds }: TaggedImage): Promise<string[]> =>
    image.deletedAt === null ? imageWords(image, await tags.namesOf(tagIds)) : [];
  const writeWords = async (steps: readonly Step[]): Promise<void> => {
    const gone: Token[] = [];
    const added: Token[] = [];
    for (const { before, after } of steps) {
      const imageId = before.image.id;
      const was = new Set(await wordsOf(before));
      const is = new Set(after ? await wordsOf(after) : []);
      for (const token of was) if (!is.has(token)) gone.push({ token, imageId });
      for (const token of is) if (!was.has(token)) added.push({ token, imageId });
    }
    await index.deleteTokens(gone);
    await index.insertTokens(added);
  };
  const writeTags = async (steps: readonly Step[]): Promise<void> => {
    const gone: { tagId: string; imageId: string }[] = [];
    const added: { tagId: string; imageId: string }[] = [];
    for (const { before, after } of steps) {
      const imageId = before.image.id;
      const [was, is] = [new Set(before.tagIds), new Set(after?.tagIds ?? [])];
      for (const tagId of was) if (!is.has(tagId)) gone.push({ tagId, imageId });
      for (const tagId of is) if (!was.has(tagId)) added.push({ tagId, imageId });
      if (is.size > MAX_TAGS && is.size > was.size) throw new AppError('too_many_tags', { max: MAX_TAGS });
    }
    for (const { tagId } of gone) lostTags.add(tagId);
    await manager.deleteKeys(IMAGE_TAG, gone);
    await manager.insertMissing(IMAGE_TAG, added);
  };

  return {
    tags,
    read: async (ids: string[], withWords: boolean): Promise<TaggedImage[]> => {
      const images: ChangedImage[] = await manager.find(IMAGE, {
        where: { ownerId, id: In(ids) },
        select: withWords ? { ...COUNTED, ...WORDED } : COUNTED,
      });
      const tagIds = withWords
        ? await tags.ofImages(images.map(({ id }) => id))
        : new Map<string, string[]>();
      return images.map((image) => ({ image, tagIds: tagIds.get(image.id) ?? [] }));
    },
    /** Keeps words, tags and counts in step with images whose rows are changed or removed beside this. */
    follow: async (steps: readonly Step[], withWords: boolean): Promise<void> => {
      if (withWords) {
        await writeTags(steps);
        await writeWords(steps);
      }
      for (const { before, after } of steps) {
        changed.push(before.image.id);
        projects ||= touchesProjects(before.image, after?.image);
        deltas.push(...negate(tallyOf(before.image, before.tagIds)));
        if (after) deltas.push(...tallyOf(after.image, after.tagIds));
      }
      deltas = addDeltas(deltas);
    },
    /** `tagIds` may have got no image in the end. */
    end: async (tagIds: readonly string[] = []): Promise<RunResult> => {
      for (const id of tagIds) lostTags.add(id);
      await index.addTallies(deltas);
      await tags.removeUnused([...lostTags]);
      return { changed, projects };
    },
  };
};

/** An image before and after; null: it is gone. */
export interface Step {
  before: TaggedImage;
  after: TaggedImage | null;
}

export interface RunResult {
  changed: string[];
  /** Whether counts or covers of projects can be others now. */
  projects: boolean;
}

const touchesProjects = (before: ChangedImage, after?: ChangedImage): boolean =>
  projectOf(before) !== projectOf(after);

/** Where an image counts: in the trash nowhere. */
const projectOf = (image?: ChangedImage): string | null =>
  image?.deletedAt === null ? image.projectId : null;

const COUNTED = {
  id: true,
  ownerId: true,
  projectId: true,
  model: true,
  provider: true,
  width: true,
  height: true,
  bytes: true,
  favorite: true,
  createdAt: true,
  deletedAt: true,
} as const;
const WORDED = { prompt: true, title: true, notes: true } as const;
