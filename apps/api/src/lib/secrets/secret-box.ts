import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deriveKey } from './crypto.js';

/**
 * Keeps texts so that only this instance can read them: AES-256-GCM, a fresh nonce each, bound to where they belong. A
 * sealed text that is moved to another place, or changed by one bit, cannot be opened.
 * @example box.open(box.seal('sk-1234', ['key', userId]), ['key', userId]) // 'sk-1234'
 */
export interface SecretBox {
  /** Which key `seal` uses. */
  readonly keyId: string;
  /** `place` is not kept with the text, and needed again to open it. */
  seal(text: string, place: readonly string[]): Sealed;
  /** @throws UnreadableSecret */
  open(sealed: Sealed, place: readonly string[]): string;
  /** Whether the key that `seal` uses made it. */
  isCurrent(sealed: Pick<Sealed, 'keyId'>): boolean;
}

/** A text nobody can read without the key called `keyId`. */
export interface Sealed {
  keyId: string;
  /** Nonce, tag and text, as base64url. */
  ciphertext: string;
}

/** A sealed text that none of our keys opens. */
export class UnreadableSecret extends Error {
  /** `key`: sealed with a key we do not have. `damaged`: changed, cut, or moved from where it belongs. */
  readonly reason: 'key' | 'damaged';

  constructor(reason: 'key' | 'damaged') {
    super(reason === 'key' ? 'It was sealed with another key.' : 'It is damaged, or belongs elsewhere.');
    this.name = 'UnreadableSecret';
    this.reason = reason;
  }
}

/** `secrets`: the first seals, all open. */
export const createSecretBox = ([first, ...others]: readonly [string, ...string[]]): SecretBox => {
  const current = toKey(first);
  const ring = [current, ...others.map(toKey)];
  return {
    keyId: current.id,
    isCurrent: ({ keyId }) => keyId === current.id,
    seal: (text, place) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, current.key, nonce).setAAD(toAad(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const ciphertext = Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
      return { keyId: current.id, ciphertext };
    },
    open: ({ keyId, ciphertext }, place) => {
      // Ids are short: two keys could share one, so all of that name are tried.
      const keys = ring.filter(({ id }) => id === keyId);
      if (keys.length === 0) throw new UnreadableSecret('key');
      for (const { key } of keys) {
        const text = decrypt(key, ciphertext, place);
        if (text !== null) return text;
      }
      throw new UnreadableSecret('damaged');
    },
  };
};

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const toKey = (secret: string): { id: string; key: Buffer } => {
  const key = deriveKey(secret, 'stored secrets v1');
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), key };
};

const toAad = (place: readonly string[]): Buffer => Buffer.from(JSON.stringify(place));

const decrypt = (key: Buffer, ciphertext: string, place: readonly string[]): string | null => {
  const bytes = Buffer.from(ciphertext, 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(toAad(place))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
};
