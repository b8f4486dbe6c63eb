import type { Problem } from '@easel/shared';
import { ApiError, NetworkError } from './api-error.js';

/** Makes the one function through which every call goes: it knows the address, the token and the errors. */
export const createRequest = ({ baseUrl = '', token, fetch: send = fetch }: ClientOptions) => {
  let bearer = token;

  const request = async <T>(
    method: string,
    path: string,
    { query, body, headers, signal }: RequestParts = {},
  ) => {
    const response = await answer(() =>
      send(`${baseUrl.replace(/\/$/, '')}${path}${queryString(query)}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
          ...headers,
        },
        credentials: 'same-origin',
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
      }),
    );
    const text = await answer(() => response.text());
    if (!response.ok) throw new ApiError(response.status, parse(text) as Partial<Problem>);
    keepToken(response.headers);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };

  // A browser keeps the HttpOnly cookie itself and never shows it; elsewhere nobody would.
  const keepToken = (headers: Headers) => {
    for (const cookie of headers.getSetCookie?.() ?? []) {
      const [, value] = /^(?:__Host-)?easel=([^;]*)/.exec(cookie) ?? [];
      if (value !== undefined) bearer = value === '' ? undefined : value;
    }
  };

  return {
    request,
    forgetToken: () => {
      bearer = undefined;
    },
  };
};

const answer = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    // By name: an abort may be a DOMException of another realm.
    if ((error as { name?: unknown } | null)?.name === 'AbortError') throw error;
    throw new NetworkError(error);
  }
};

const parse = (text: string): object => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
};

const queryString = (query: object = {}): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, String(value));
  return params.size === 0 ? '' : `?${params}`;
};

export interface ClientOptions {
  /** For example `https://easel.example.org`; default: the page's own origin. */
  baseUrl?: string;
  /** A session token, sent as `Authorization: Bearer`. A browser needs none: it has the cookie. */
  token?: string;
  fetch?: typeof fetch;
}

/** What every call accepts beside its own arguments. */
export interface CallOptions {
  signal?: AbortSignal;
}

interface RequestParts extends CallOptions {
  query?: object;
  body?: unknown;
  headers?: Record<string, string>;
}
