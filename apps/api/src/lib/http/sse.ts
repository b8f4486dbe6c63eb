import { HttpFailure } from './http-failure.js';

/** One server-sent event. */
export interface SseEvent {
  /** 'message' unless the server named it. */
  event: string;
  /** The lines of data, joined. */
  data: string;
  /** The last id the server gave, with this event or before; '' if none. */
  id: string;
  /** How long to wait before connecting again, in milliseconds, if the server ever said. */
  retry: number | null;
}

export interface SseOptions {
  /** The longest event in characters; 16 Mi unless given: a preview travels inside one. */
  maxEventLength?: number;
  /** The longest stream in bytes; 256 MiB unless given. */
  maxBytes?: number;
  signal?: AbortSignal;
}

/**
 * Reads a stream of server-sent events as the specification says; an event the stream breaks off is not given out.
 * @throws HttpFailure 'too_large', the signal's reason, or whatever the stream throws.
 * @example
 * for await (const { data } of readSse(response.body, { signal })) if (data === '[DONE]') break;
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export async function* readSse(
  chunks: AsyncIterable<Uint8Array>,
  options: SseOptions = {},
): AsyncGenerator<SseEvent, void> {
  const { maxEventLength = 16 * 1024 * 1024, maxBytes = 256 * 1024 * 1024, signal } = options;
  // Drops the byte order mark, and holds back half a character until its rest is there.
  const decoder = new TextDecoder();
  const takeLines = createLineSplitter();
  const takeLine = createEventParser();
  let bytes = 0;
  let held = 0;
  for await (const chunk of untilAborted(chunks, signal)) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(`The events are longer than ${maxBytes} bytes`);
    const { lines, rest } = takeLines(decoder.decode(chunk, { stream: true }));
    for (const line of lines) {
      const taken = takeLine(line);
      held = taken.held;
      if (held > maxEventLength || line.length > maxEventLength) throw tooLong(maxEventLength);
      if (taken.event !== null) yield taken.event;
    }
    if (held + rest > maxEventLength) throw tooLong(maxEventLength);
  }
}

/** Cuts text at CR, LF or CRLF, wherever the chunks are cut. `rest` is the length of the line begun. */
function createLineSplitter(): (text: string) => { lines: string[]; rest: number } {
  // Kept in pieces: a long line is joined once, not once per chunk.
  let pieces: string[] = [];
  let rest = 0;
  let afterCr = false;
  return (text) => {
    const lines: string[] = [];
    let start = afterCr && text.startsWith('\n') ? 1 : 0;
    if (text !== '') afterCr = text.endsWith('\r');
    const ends = /\r\n|\r|\n/g;
    ends.lastIndex = start;
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
      lines.push(pieces.join('') + text.slice(start, end.index));
      pieces = [];
      rest = 0;
      start = ends.lastIndex;
    }
    if (start < text.length) pieces.push(text.slice(start));
    rest += text.length - start;
    return { lines, rest };
  };
}

/** Takes line by line; an empty one completes the event. `held` is the length of the event so far. */
function createEventParser(): (line: string) => { event: SseEvent | null; held: number } {
  let data: string[] = [];
  let held = 0;
  let event = '';
  let id = '';
  let retry: number | null = null;
  const complete = (): SseEvent | null => {
    const whole = data.length === 0 ? null : { event: event || 'message', data: data.join('\n'), id, retry };
    data = [];
    held = 0;
    event = '';
    return whole;
  };
  return (line) => {
    if (line === '') return { event: complete(), held };
    const colon = line.indexOf(':');
    const name = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'data') {
      data.push(value);
      held += value.length + 1;
    } else if (name === 'event') {
      event = value;
    } else if (name === 'id' && !value.includes('\0')) {
      id = value;
    } else if (name === 'retry' && /^\d+$/.test(value)) {
      retry = Number(value);
    }
    return { event: null, held };
  };
}

/** The same chunks, given up at once on abort, even while the next one is awaited. */
async function* untilAborted<T>(chunks: AsyncIterable<T>, signal?: AbortSignal): AsyncGenerator<T, void> {
  const iterator = chunks[Symbol.asyncIterator]();
  let onAbort = () => undefined as void;
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal?.reason);
  });
  // Nobody may be waiting when it happens.
  aborted.catch(() => undefined);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await Promise.race([iterator.next(), aborted]);
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    // Not awaited: a source that hangs would hold up the abort.
    iterator.return?.()?.catch(() => undefined);
  }
}

function tooLong(max: number): HttpFailure {
  return tooLarge(`An event is longer than ${max} characters`);
}

function tooLarge(message: string): HttpFailure {
  return new HttpFailure('too_large', message, { sent: 'yes' });
}
