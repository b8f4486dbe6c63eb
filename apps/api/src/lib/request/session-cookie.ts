// Adds request.cookies and reply.setCookie to Fastify's types.
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Reads and writes the cookie that carries the session's token. Needs @fastify/cookie. */
export interface SessionCookie {
  /** The token this request brought, or null. */
  read(request: FastifyRequest): string | null;
  write(reply: FastifyReply, token: string): void;
  clear(reply: FastifyReply): void;
}

/** How long a session lives: 30 days, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/**
 * Over https the cookie is `__Host-easel`: browsers then refuse one that a sibling domain tries to plant. Plain
 * http cannot have it, so there it is `easel`.
 */
export const createSessionCookie = ({ publicUrl }: { publicUrl: string | null }): SessionCookie => {
  // A proxy may end TLS without our being told to trust its headers; PUBLIC_URL knows better.
  const isSecure = (request: FastifyRequest) =>
    request.protocol === 'https' || publicUrl?.startsWith('https:') === true;
  const nameFor = (request: FastifyRequest) => (isSecure(request) ? SECURE_NAME : PLAIN_NAME);
  const options = (request: FastifyRequest) =>
    ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(request) }) as const;

  return {
    read: (request) => request.cookies[nameFor(request)] ?? null,
    write: (reply, token) => {
      const { request } = reply;
      void reply.setCookie(nameFor(request), token, { ...options(request), maxAge: SESSION_SECONDS });
    },
    clear: (reply) => {
      const { request } = reply;
      void reply.clearCookie(nameFor(request), options(request));
    },
  };
};

/** Whether the request brings a session cookie of either name, valid or not. */
export const hasSessionCookie = (request: FastifyRequest): boolean =>
  request.cookies[SECURE_NAME] !== undefined || request.cookies[PLAIN_NAME] !== undefined;

/** The token of `Authorization: Bearer <token>` ('' when it is left out), or null for no such header. */
export const readBearer = (request: FastifyRequest): string | null => {
  const match = /^bearer(?:\s+(.*))?$/i.exec(request.headers.authorization ?? '');
  return match ? (match[1] ?? '').trim() : null;
};

const SECURE_NAME = '__Host-easel';
const PLAIN_NAME = 'easel';
