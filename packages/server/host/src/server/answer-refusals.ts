import { type TRPC_ERROR_CODE_KEY, TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import { Unavailable } from '@stafett/use-cases';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type HostViolationCode, Refusal } from './host.violations.ts';

const byCode: ReadonlyMap<string, HostViolationCode> = new Map([
  ['FST_ERR_CTP_BODY_TOO_LARGE', 'bodyTooLarge'],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'wrongContentType'],
]);
const byStatus: ReadonlyMap<number, HostViolationCode> = new Map([
  [429, 'tooManyRequests'],
  [404, 'notFound'],
]);

/**
 * Turns whatever was thrown into the refusal that may be shown: a code and numbers, never a message or a stack (SEC-11).
 *
 * @param error - thrown by a route, by fastify or by a part of the house
 */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Unavailable) return new Refusal('databaseUnavailable', { reason: error.trouble });
  const { code = '', statusCode = 500 } = error as { code?: string; statusCode?: number };
  return new Refusal(byCode.get(code) ?? byStatus.get(statusCode) ?? (statusCode < 500 ? 'invalidInput' : 'unexpected'));
}

/** Answers an error, and logs it when it is the house's own fault: with where it was thrown, unless it is something that happens to every house, as a database that is away. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalOf(error);
  if (refusal.status === 503) request.log.warn({ reason: refusal.violations[0]?.facts.reason }, refusal.code);
  else if (refusal.status >= 500) request.log.error({ err: error }, refusal.code);
  return reply.code(refusal.status).send(isProcedureCall(request) ? procedureError(refusal) : { violations: refusal.violations });
}

/** Whether the answer goes to a tRPC client, which expects its own envelope. */
export const isProcedureCall = (request: FastifyRequest): boolean => request.url.startsWith('/api/trpc/');

const keys: Record<number, TRPC_ERROR_CODE_KEY> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_SUPPORTED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
};

function procedureError({ code, status, violations }: Refusal): object {
  const key = keys[status] ?? 'INTERNAL_SERVER_ERROR';
  return { error: { message: code, code: TRPC_ERROR_CODES_BY_KEY[key], data: { code: key, httpStatus: status, violations } } };
}
