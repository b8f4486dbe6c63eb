import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomToken } from '../secrets/crypto.js';
import { errorCode } from '../error-code.js';

/** The shortest secret key that is accepted, in characters. */
export const SECRET_KEY_LENGTH = 32;

/**
 * The instance's secret: SECRET_KEY when set, else one that is made on the first start and kept in the data
 * folder, readable by its owner only. Of two processes that start at once, both get the same one.
 * @throws Error when the file exists but holds too little to be a secret.
 */
export const loadSecretKey = async ({ secretKey, dataDir }: SecretKeyConfig): Promise<string> => {
  if (secretKey !== null) return secretKey;
  const path = join(dataDir, 'secret-key');
  const kept = (await findText(path)) ?? (await make(path, dataDir));
  if (kept.length < SECRET_KEY_LENGTH) {
    throw new Error(`${path} is damaged. Restore it from a backup: without it nobody can sign in.`);
  }
  return kept;
};

/** Made new or not at all, for the owner's eyes only. */
const PRIVATE = { mode: 0o600, flag: 'wx' } as const;

/** What file systems without hard links answer, network shares for example. */
const NO_LINKS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

const make = async (path: string, dataDir: string): Promise<string> => {
  await mkdir(dataDir, { recursive: true });
  const draft = `${path}.${process.pid}.${randomToken().slice(0, 8)}`;
  const content = `${randomToken()}\n`;
  await writeFile(draft, content, PRIVATE);
  try {
    // A link appears whole or not at all, and never replaces a file that another process was faster to make.
    await link(draft, path).catch(async (error: unknown) => {
      if (!NO_LINKS.has(errorCode(error))) throw error;
      await writeFile(path, content, PRIVATE);
    });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(path, 'utf8')).trim();
};

const findText = async (path: string): Promise<string | null> => {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

interface SecretKeyConfig {
  secretKey: string | null;
  dataDir: string;
}
