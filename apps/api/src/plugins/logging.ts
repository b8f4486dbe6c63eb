import type { IncomingMessage } from 'node:http';
import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Config } from '../config.js';
import { newId } from '../lib/ids.js';

/**
 * How the process logs: requests by method and path, never with their query (it may hold a search for a prompt),
 * headers or body; errors without the parameters of the SQL they come from.
 */
export const loggerOptions = ({ logLevel }: Pick<Config, 'logLevel'>) => ({
  level: logLevel,
  redact: { paths: SECRET_PATHS, censor: '[redacted]' },
  serializers: { req: serialiseRequest, err: serialiseError },
});

/** Fastify's options that have to do with who asks and what is logged about it. */
export const requestIdentity = ({
  trustProxy,
}: Pick<Config, 'trustProxy'>): Pick<
  FastifyServerOptions,
  'genReqId' | 'requestIdHeader' | 'trustProxy'
> => ({
  // Read below instead, where it can be checked.
  requestIdHeader: false,
  genReqId: (request: Pick<IncomingMessage, 'headers'>) => {
    const given = request.headers['x-request-id'];
    // Only a proxy of our own may name requests: ids of a stranger would litter, or forge, the log.
    const usable = trustProxy !== false && typeof given === 'string' && /^[\w-]{1,64}$/.test(given);
    return usable ? given : newId();
  },
  trustProxy: whomToTrust(trustProxy),
});

// Fastify trusts nobody when it is given a number, since whoever reaches us without the proxy could then forge
// addresses. Giving hops is the operator's word that nobody can.
const whomToTrust = (setting: Config['trustProxy']): boolean | string[] | TrustHop => {
  if (typeof setting === 'number') return (_address, hop) => hop < setting;
  return typeof setting === 'object' ? [...setting] : setting;
};

type TrustHop = (address: string, hop: number) => boolean;

const SECRETS = [
  'password',
  'currentPassword',
  'newPassword',
  'passwordHash',
  'token',
  'tokenHash',
  'setupToken',
  'secretKey',
  'apiKey',
  'ciphertext',
  'encryptionKeys',
  'databaseUrl',
  'authorization',
  'cookie',
  'set-cookie',
];

const SECRET_PATHS = SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

const serialiseRequest = (request: FastifyRequest) => ({
  method: request.method,
  path: request.url?.split('?', 1)[0],
  remoteAddress: request.ip,
});

/** Only what tells a programmer where it broke: database errors also carry the values of the statement. */
const serialiseError = (error: unknown): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: '' };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack ?? '',
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(error.cause === undefined ? {} : { cause: serialiseCause(error.cause) }),
  };
};

const serialiseCause = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

interface LoggedError {
  [detail: string]: unknown;
  type: string;
  message: string;
  stack: string;
}
