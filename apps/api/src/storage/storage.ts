import type { Readable } from 'node:stream';

/**
 * Keeps files under keys such as `u/<owner>/2026-01/<generation>/0.png`. Keys are made by the server from ids,
 * never from what a person typed.
 */
export interface Storage {
  /**
   * Stores all bytes or nothing, and returns when they would survive a power cut.
   * @throws AppError `storage_full` when there is no room.
   */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** All bytes of a small file, or null when there is none. */
  read(key: string): Promise<Buffer | null>;
  /** Size in bytes, or null when there is no such file. */
  size(key: string): Promise<number | null>;
  /** A part of a file, both ends inclusive. */
  stream(key: string, range: { start: number; end: number }): Readable;
  /** Removes a file; one that is not there is no error. */
  remove(key: string): Promise<void>;
  /** The keys directly in a folder; empty when there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** Removes a folder and those in it, as far as they hold no file, and then those it lies in, as far as nothing is left in them. */
  prune(folder: string): Promise<void>;
  /** What the disk has, in bytes; null where there is none to speak of. */
  space(): Promise<{ freeBytes: number; totalBytes: number } | null>;
  /** Throws when nothing can be stored here now. */
  check(): Promise<void>;
}
