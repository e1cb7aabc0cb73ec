import type { Actor } from '@stafett/actors';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorOfClaims } from './actor-of-claims.ts';
import { checkSite } from '../server/check-site.ts';
import { instantOf } from '../clock.ts';
import { Refusal } from '../server/host.violations.ts';
import { callbackOf, SignInUnderWay } from './identity-client.ts';
import { localPath } from './local-path.ts';
import type { OpenHouse } from '../open-house.ts';
import { sessionCookie } from './session-of-request.ts';
import { hashOfToken, isSessionToken, newSessionToken } from './sessions.ts';
import { answerSignInRefusal } from './sign-in-page.ts';

const minutesToSignIn = 10;

/** Sign-in, its way back, and sign-out (SEC-04). */
export async function signInRoutes(server: FastifyInstance, house: OpenHouse): Promise<void> {
  server.setErrorHandler((error, request, reply) => answerSignInRefusal(error, { request, reply, settings: house.settings }));
  server.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  server.get('/sign-in', (request, reply) => beginSignIn(house, request, reply));
  server.get('/sign-in/callback', (request, reply) => finishSignIn(house, request, reply));
  server.post('/sign-out', { onRequest: checkSite(house.settings.address) }, (request, reply) => signOut(house, request, reply));
}

async function beginSignIn(house: OpenHouse, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { returnTo } = request.query as { returnTo?: unknown };
  const { page, underWay } = await house.identity.begin(localPath(returnTo, house.settings.address));
  reply.setCookie(underWayCookie(house), JSON.stringify(underWay), { ...protectedCookie(house), path: '/sign-in', signed: true, maxAge: minutesToSignIn * 60 });
  return reply.redirect(page.href, 303);
}

async function finishSignIn(house: OpenHouse, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const underWay = readUnderWay(house, request);
  reply.clearCookie(underWayCookie(house), { ...protectedCookie(house), path: '/sign-in' });
  const answer = new URL(callbackOf(house.settings.address));
  answer.search = new URL(request.url, answer).search;
  const claims = await house.identity.finish(answer, underWay).catch((cause: unknown) => {
    request.log.warn({ err: cause }, 'sign-in not finished');
    throw new Refusal('signInInterrupted');
  });
  const actor = actorOfClaims(claims, house.settings);
  await endSession(house, request);
  await openSession(house, actor, reply);
  return reply.redirect(underWay.returnTo, 303);
}

function readUnderWay(house: OpenHouse, request: FastifyRequest): SignInUnderWay {
  const { valid, value } = request.unsignCookie(request.cookies[underWayCookie(house)] ?? '');
  const { success, data } = SignInUnderWay.safeParse(valid ? JSON.parse(value) : undefined);
  if (!success) throw new Refusal('signInInterrupted');
  return data;
}

async function openSession({ settings, sessions, machineClock }: OpenHouse, actor: Actor, reply: FastifyReply): Promise<void> {
  const token = newSessionToken();
  const seconds = Math.round(settings.sessionHours * 3600);
  const createdAt = machineClock.now();
  const expiresAt = instantOf(Date.parse(createdAt) + seconds * 1000);
  await sessions.create({ organisation: settings.id, tokenHash: hashOfToken(token), actor, createdAt, expiresAt });
  reply.setCookie(sessionCookie(settings.id), token, { ...protectedCookie({ settings }), path: '/', maxAge: seconds });
}

async function signOut(house: OpenHouse, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  await endSession(house, request);
  reply.clearCookie(sessionCookie(house.settings.id), { ...protectedCookie(house), path: '/' });
  return reply.redirect('/', 303);
}

async function endSession({ settings, sessions }: OpenHouse, request: FastifyRequest): Promise<void> {
  const token = request.cookies[sessionCookie(settings.id)];
  if (isSessionToken(token)) await sessions.remove(hashOfToken(token));
}

const underWayCookie = ({ settings }: Pick<OpenHouse, 'settings'>): string => `stafett_${settings.id}_sign_in`;

const protectedCookie = ({ settings }: Pick<OpenHouse, 'settings'>): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: new URL(settings.address).protocol === 'https:',
});
