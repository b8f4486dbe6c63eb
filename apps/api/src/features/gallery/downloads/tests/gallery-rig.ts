import { createHash } from 'node:crypto';
import { normalizePrompt, type ImageRecord } from '@easel/shared';
import sharp from 'sharp';
import { newId } from '../../../../lib/ids.js';
import type { Caller, TestServer } from '../../../../testing/test-server.js';
import { IMAGE } from '../../image.entity.js';

/** Puts pictures into somebody's gallery without drawing them: each its own bytes, all of one generation. */
export const addImages = async (
  { services: { db, storage } }: TestServer,
  owner: Caller,
  { count, prompt = 'a fox', bytes = 0 }: { count: number; prompt?: string; bytes?: number },
): Promise<ImageRecord[]> => {
  const generationId = await addGeneration(owner, prompt);
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const images: ImageRecord[] = [];
  for (let position = 100; position < 100 + count; position += 1) {
    const id = newId();
    // Readers of PNG ignore what follows the last chunk.
    const file = Buffer.concat([picture, Buffer.from(id), Buffer.alloc(bytes)]);
    const storageKey = `u/${owner.id}/2026-01/${generationId}/${position}.png`;
    await storage.put(storageKey, file);
    images.push({
      id,
      ownerId: owner.id,
      generationId,
      projectId: null,
      position,
      prompt: normalizePrompt(prompt),
      model: 'sketchbook/noto',
      provider: 'sketchbook',
      seed: position,
      width: 8,
      height: 8,
      format: 'png',
      bytes: file.length,
      sha256: createHash('sha256').update(file).digest('hex'),
      storageKey,
      thumbhash: '',
      parameters: { steps: 20 },
      favorite: false,
      title: null,
      notes: null,
      createdAt: '2026-01-31T09:08:06.000Z',
      deletedAt: null,
    });
  }
  await db.transaction(async (manager) => {
    for (const image of images) await manager.insert(IMAGE, image);
  });
  return images;
};

const addGeneration = async (owner: Caller, prompt: string): Promise<string> => {
  const { id } = (
    await owner.call('POST', '/api/generate', {
      body: { prompt, negativePrompt: 'rain', width: 256, height: 256 },
      headers: { prefer: 'wait=20' },
    })
  ).json();
  return id;
};
