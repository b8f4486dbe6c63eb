import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';

/** Whom to count a request against: the client's address, of IPv6 the /64, which is what one customer gets. */
export const clientAddress = (request: FastifyRequest): string => normalizeIP(request.ip);
