import { isIP } from 'node:net';
import { isHeaderSafe, isLogin, toBaseUrl } from './base-url.js';

/**
 * Reads settings one by one. A bad value adds a sentence to `errors` and gives the fallback, so that all errors
 * can be told at once. An empty value counts as absent.
 */
export const createEnvReader = (env: NodeJS.ProcessEnv) => {
  const errors: string[] = [];
  const find = (name: string): string | null => env[name]?.trim() || null;
  const refuse = <T>(sentence: string, fallback: T): T => {
    errors.push(sentence);
    return fallback;
  };

  return {
    errors: errors as readonly string[],

    /** Adds a sentence about settings that do not go together. */
    refuse: (sentence: string): void => {
      errors.push(sentence);
    },

    text: (name: string, fallback: string): string => find(name) ?? fallback,

    integer: (name: string, { fallback, min, max }: { fallback: number; min: number; max: number }) => {
      const value = find(name);
      if (value === null) return fallback;
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      if (number >= min && number <= max) return number;
      return refuse(`${name} must be a whole number from ${min} to ${max}, not "${value}".`, fallback);
    },

    choice: <const T extends string, Fallback extends T | null>(
      name: string,
      allowed: readonly T[],
      fallback: Fallback,
    ): T | Fallback => {
      const value = find(name);
      if (value === null) return fallback;
      const found = allowed.find((one) => one === value.toLowerCase());
      return found ?? refuse(`${name} must be one of ${allowed.join(', ')}, not "${value}".`, fallback);
    },

    host: (name: string, fallback: string): string => {
      const value = find(name);
      if (value === null) return fallback;
      const bare = value.replace(/^\[(.*)\]$/, '$1');
      if (isIP(bare) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(bare)) return bare;
      return refuse(
        `${name} must be an address or a host name without scheme and port, not "${value}".`,
        fallback,
      );
    },

    /** The value is never repeated in a sentence, because it is a secret. */
    secret: (name: string, { minLength }: { minLength: number }): string | null => {
      const value = find(name);
      if (value === null || value.length >= minLength) return value;
      return refuse(
        `${name} must have at least ${minLength} characters; "openssl rand -base64 32" makes one.`,
        null,
      );
    },

    /** Secrets with commas between; none is ever repeated. */
    secrets: (name: string, { minLength }: { minLength: number }): string[] => {
      const values = list(find(name));
      if (values.every((value) => value.length >= minLength)) return values;
      return refuse(
        `${name} must list keys of at least ${minLength} characters each, with commas between; "openssl rand -base64 32" makes one.`,
        [],
      );
    },

    /** A key under one of several names, the first that is set; never repeated. */
    apiKey: (...names: string[]): string | null => {
      const name = names.find((one) => find(one) !== null) ?? '';
      const value = find(name);
      if (value === null || isHeaderSafe(value)) return value;
      return refuse(`${name} must be one word of plain characters, as the provider shows it.`, null);
    },

    /** `user:password`; never repeated. */
    login: (name: string): string | null => {
      const value = find(name);
      if (value === null || isLogin(value)) return value;
      return refuse(`${name} must look like user:password.`, null);
    },

    /** The address of a server, perhaps with a path. It may hold a password by mistake, so it is not repeated. */
    baseUrl: (name: string): string | null => {
      const value = find(name);
      if (value === null) return null;
      return (
        toBaseUrl(value) ??
        refuse(
          `${name} must be an address such as http://127.0.0.1:7860, without user, password, "?" and "#".`,
          null,
        )
      );
    },

    origin: (name: string): string | null => {
      const value = find(name);
      if (value === null) return null;
      return (
        toOrigin(value) ??
        refuse(
          `${name} must be an origin such as https://easel.example.org, without a path, not "${value}".`,
          null,
        )
      );
    },

    origins: (name: string): readonly string[] =>
      list(find(name)).flatMap((value) => {
        if (value === '*') {
          return refuse(
            `${name} must not be "*": any web page could then act with the cookie of whoever visits it. List the exact origins.`,
            [],
          );
        }
        const origin = toOrigin(value);
        if (origin) return [origin];
        return refuse(`${name} lists "${value}", which is no origin such as https://app.example.org.`, []);
      }),

    trustProxy: (name: string): false | number | readonly string[] => {
      const value = find(name);
      if (value === null || value === 'false' || value === '0') return false;
      if (value === 'true') {
        return refuse(
          `${name} must not be "true": everybody could then claim any client address. Give the number of proxies in front, or their addresses.`,
          false,
        );
      }
      if (/^\d+$/.test(value)) return Number(value);
      const entries = list(value);
      if (entries.every(isAddressOrRange)) return entries;
      return refuse(
        `${name} must be a number of hops, or addresses and ranges such as 10.0.0.0/8 with commas between, not "${value}".`,
        false,
      );
    },

    /** The value may hold a password, so only its scheme is repeated. */
    databaseUrl: (name: string, fallback: string): string => {
      const value = find(name);
      if (value === null) return fallback;
      if (value.startsWith('sqlite:')) {
        return value.length > 'sqlite:'.length
          ? value
          : refuse(`${name} lacks the path after "sqlite:".`, fallback);
      }
      const scheme = /^([a-z+]+):/.exec(value)?.[1] ?? '';
      if (!SERVER_SCHEMES.has(scheme)) {
        return refuse(
          `${name} must begin with sqlite:, mysql://, mariadb://, postgres:// or postgresql://.`,
          fallback,
        );
      }
      const url = URL.canParse(value) ? new URL(value) : null;
      if (url?.hostname && url.pathname.length > 1) return value;
      return refuse(`${name} must look like ${scheme}://user:password@host/database.`, fallback);
    },
  };
};

export type EnvReader = ReturnType<typeof createEnvReader>;

const SERVER_SCHEMES: ReadonlySet<string> = new Set(['mysql', 'mariadb', 'postgres', 'postgresql']);

/** Names of ranges that Fastify's trustProxy understands. */
const NAMED_RANGES: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

const list = (value: string | null): string[] =>
  (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const toOrigin = (value: string): string | null => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  return bare ? url.origin : null;
};

const isAddressOrRange = (entry: string): boolean => {
  if (NAMED_RANGES.has(entry)) return true;
  const [address = '', bits, ...rest] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
};
