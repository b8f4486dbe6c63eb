import { pointer } from '../../../lib/problems/validation-messages.js';

/** Where things stand in a JSON text, counted in lines from 1. */
export interface JsonPlaces {
  /** The line of a value, or of the nearest value around it. */
  lineOf(path: string): number;
  /** Where it stops being JSON; null = it never does. */
  fault: { line: number; column: number } | null;
}

/**
 * Reads a JSON text for the places of its values only: JSON.parse does not always say where it gave up.
 * @example placesOf('{\n "a": [1, 2]\n}').lineOf('/a/1') // 2
 */
export const placesOf = (text: string): JsonPlaces => {
  const starts = new Map<string, number>();
  const end = readValue({ text, starts }, skipSpace(text, 0), '', 0);
  const fault =
    end.ok && skipSpace(text, end.at) === text.length ? null : end.ok ? skipSpace(text, end.at) : end.at;
  return {
    lineOf: (path) => {
      for (let known = path; known !== ''; known = known.slice(0, known.lastIndexOf('/'))) {
        const start = starts.get(known);
        if (start !== undefined) return placeOf(text, start).line;
      }
      return placeOf(text, skipSpace(text, 0)).line;
    },
    fault: fault === null ? null : placeOf(text, fault),
  };
};

/** Nested deeper, nothing of an operator's is; it keeps the stack whole. */
const MAX_DEPTH = 64;

// Sticky, so that each is tried just where the reader stands.
const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

const match = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

const skipSpace = (text: string, at: number): number => at + (match(SPACE, text, at)?.length ?? 0);

const readValue = (source: Source, at: number, path: string, depth: number): Reading => {
  const { text, starts } = source;
  starts.set(path, at);
  const open = text[at];
  if (open === '{' || open === '[') {
    return depth < MAX_DEPTH ? readMembers(source, at, path, depth + 1) : { ok: false, at };
  }
  const found = match(open === '"' ? TEXT : WORD, text, at);
  return found === null ? { ok: false, at } : { ok: true, at: at + found.length };
};

/** The inside of an object or a list, from its opening bracket on. */
const readMembers = (source: Source, start: number, path: string, depth: number): Reading => {
  const { text } = source;
  const isObject = text[start] === '{';
  const close = isObject ? '}' : ']';
  let at = skipSpace(text, start + 1);
  if (text[at] === close) return { ok: true, at: at + 1 };
  for (let index = 0; ; index += 1) {
    let name = String(index);
    if (isObject) {
      const key = match(TEXT, text, at);
      if (key === null) return { ok: false, at };
      name = JSON.parse(key) as string;
      at = skipSpace(text, at + key.length);
      if (text[at] !== ':') return { ok: false, at };
      at = skipSpace(text, at + 1);
    }
    const value = readValue(source, at, pointer(path, name), depth);
    if (!value.ok) return value;
    at = skipSpace(text, value.at);
    if (text[at] === close) return { ok: true, at: at + 1 };
    if (text[at] !== ',') return { ok: false, at };
    at = skipSpace(text, at + 1);
  }
};

const placeOf = (text: string, at: number): { line: number; column: number } => {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

interface Source {
  text: string;
  starts: Map<string, number>;
}

interface Reading {
  ok: boolean;
  /** After the value, or where it breaks off. */
  at: number;
}
