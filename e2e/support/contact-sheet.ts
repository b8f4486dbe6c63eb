import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Puts pictures of pages side by side, each with its name, into one WebP file; `page` does the drawing. */
export const writeContactSheet = async (page: Page, path: string, shots: readonly Shot[]): Promise<void> => {
  await page.goto('about:blank');
  for (const quality of QUALITIES) {
    const base64 = await page.evaluate(drawSheet, {
      quality,
      shots: shots.map(({ name, png }) => ({
        name,
        source: `data:image/png;base64,${png.toString('base64')}`,
      })),
    });
    const file = Buffer.from(base64, 'base64');
    if (file.length > LARGEST_BYTES && quality !== QUALITIES.at(-1)) continue;
    await writeFile(path, file);
    return;
  }
};

/** What a repository bears of pictures that change often. */
const LARGEST_BYTES = 400_000;
const QUALITIES = [0.7, 0.55, 0.4];

/** Runs in the browser. Answers with the file in base64. */
const drawSheet = async ({
  shots,
  quality,
}: {
  shots: { name: string; source: string }[];
  quality: number;
}) => {
  const images = await Promise.all(
    shots.map(async ({ source }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return image;
    }),
  );
  const first = images[0];
  if (first === undefined) throw new Error('There is nothing to put on a sheet');
  const wide = first.naturalWidth > first.naturalHeight;
  const [columns, width] = wide ? [4, 480] : [8, 240];
  const height = Math.round((width * first.naturalHeight) / first.naturalWidth);
  const [gap, line] = [12, 22];
  const canvas = document.createElement('canvas');
  canvas.width = columns * (width + gap) + gap;
  canvas.height = Math.ceil(images.length / columns) * (height + line + gap) + gap;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw');
  context.fillStyle = '#8a8a8a';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#ffffff';
  context.font = '600 14px sans-serif';
  images.forEach((image, index) => {
    const x = gap + (index % columns) * (width + gap);
    const y = gap + Math.floor(index / columns) * (height + line + gap);
    context.fillText(shots[index]?.name ?? '', x, y + 14);
    context.drawImage(image, x, y + line, width, height);
  });
  return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
};

interface Shot {
  name: string;
  png: Buffer;
}
