import { ERRORS, type ErrorCode } from '@easel/shared';
import type { FastifySchema, RouteOptions } from 'fastify';
import Type from 'typebox';
import { PROBLEM_TYPE } from './problem.js';

/**
 * The error part of a route's responses: one entry per status, naming the codes it may carry. What can happen to
 * any request (not signed in, refused origin, invalid body ...) is added by itself.
 * @example response: { 201: UserResponse, ...routeErrors('username_taken', 'registration_closed') }
 */
export const routeErrors = (...codes: ErrorCode[]): Record<never, never> => groupByStatus(codes);

/** The response of a route that answers 204. */
export const noContent = (description: string) => Type.Null({ description });

/** Completes a route's description: who may call it, and which errors any route of its kind may answer with. */
export const documentRoute = ({ schema, url, route }: Documented): { schema: FastifySchema; url: string } => {
  if (!schema || schema.hide) return { schema: schema ?? { hide: true }, url };
  const isOpen = route.config?.access === 'open';
  const response = Object.entries((schema.response as Record<string, object> | undefined) ?? {});
  const own = response.flatMap(([, entry]) => (isProblem(entry) ? entry[CODES] : []));
  const codes = new Set([...own, ...impliedCodes(schema, { isOpen, route })]);
  const successes = response.filter(([, entry]) => !isProblem(entry));
  return {
    url,
    schema: {
      ...schema,
      security: isOpen ? [] : [{ cookie: [] }, { bearer: [] }],
      response: { ...Object.fromEntries(successes), ...groupByStatus([...codes]) },
    },
  };
};

const impliedCodes = (
  schema: FastifySchema,
  { isOpen, route }: { isOpen: boolean; route: RouteOptions },
): ErrorCode[] => {
  const changes = !['GET', 'HEAD'].includes(String(route.method));
  return [
    'host_refused',
    'internal',
    ...(schema.querystring || schema.params || schema.body ? (['validation_failed'] as const) : []),
    ...(isOpen ? [] : (['unauthenticated', 'token_invalid'] as const)),
    ...(route.config?.access === 'admin' ? (['forbidden'] as const) : []),
    ...(route.config?.rateLimit ? (['rate_limited'] as const) : []),
    ...(changes
      ? ([
          'origin_refused',
          'invalid_json',
          'body_too_large',
          'media_type_unsupported',
          'storage_full',
        ] as const)
      : []),
  ];
};

const CODES = 'x-codes';

interface ProblemResponse {
  description: string;
  [CODES]: ErrorCode[];
  content: Record<string, { schema: { $ref: string } }>;
}

const isProblem = (entry: object): entry is ProblemResponse => CODES in entry;

const groupByStatus = (codes: readonly ErrorCode[]): Record<number, ProblemResponse> => {
  const groups: Record<number, ProblemResponse> = {};
  for (const code of codes) {
    const { status, title } = ERRORS[code];
    const line = `\`${code}\`: ${title}`;
    const group = groups[status];
    if (group) {
      if (group[CODES].includes(code)) continue;
      group[CODES].push(code);
      group.description += ` · ${line}`;
    } else {
      const content = { [PROBLEM_TYPE]: { schema: { $ref: 'Problem#' } } };
      groups[status] = { description: line, [CODES]: [code], content };
    }
  }
  return groups;
};

interface Documented {
  schema: FastifySchema | undefined;
  url: string;
  route: RouteOptions;
}
