import type { FileOptions } from '@easel/shared';
import { createPackedText } from '../../../lib/zip/packed-text.js';
import type { DownloadRow } from './download.repository.js';

/** `manifest.json`: one line of JSON per image, without metadata only what its file tells anyway, kept packed while the images are on their way. */
export const createManifest = (options: FileOptions & { createdAt: string }) => {
  const text = createPackedText();
  const { createdAt, format = 'original', metadata = true } = options;
  const head = `{"createdAt":${JSON.stringify(createdAt)},"format":"${format}","metadata":${metadata},"images":[`;
  let separator = `${head}\n`;

  return {
    /** `file`: its name in the ZIP, null when it could not be read. */
    add: async (image: DownloadRow, file: string | null): Promise<void> => {
      await text.add(
        `${separator}${JSON.stringify(metadata ? toEntry(image, file) : toPlainEntry(image, file))}`,
      );
      separator = ',\n';
    },
    end: async () => {
      await text.add(separator === ',\n' ? '\n]}\n' : `${head}]}\n`);
      return text.end();
    },
    close: text.close,
  };
};

/** What can be seen of the files anyway; `format` and `sha256` are those of the original. */
const toPlainEntry = ({ width, height, format, sha256, createdAt }: DownloadRow, file: string | null) => ({
  file,
  width,
  height,
  format,
  sha256,
  createdAt,
});

/** `sha256` is that of the original, whatever the format. */
const toEntry = (image: DownloadRow, file: string | null) => ({
  id: image.id,
  file,
  prompt: image.prompt,
  negativePrompt: image.negativePrompt,
  model: image.model,
  provider: image.provider,
  seed: image.seed,
  width: image.width,
  height: image.height,
  parameters: image.parameters,
  tags: image.tags,
  title: image.title,
  notes: image.notes,
  favorite: image.favorite,
  project: image.project,
  createdAt: image.createdAt,
  sha256: image.sha256,
});
