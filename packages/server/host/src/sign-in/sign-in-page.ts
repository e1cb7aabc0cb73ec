import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerError, refusalOf } from '../server/answer-refusals.ts';
import type { HostViolationCode } from '../server/host.violations.ts';
import type { HouseSettings } from '../settings/house-settings.ts';

interface Words {
  readonly heading: string;
  readonly text: string;
}

const other: Words = { heading: 'Just nu går det inte att logga in', text: 'Felet är vårt. Vänta en stund och försök igen.' };

const words: Partial<Record<HostViolationCode, Words>> = {
  signInInterrupted: { heading: 'Inloggningen blev inte klar', text: 'Den tog för lång tid eller avbröts på vägen. Börja om, så går det oftast bra.' },
  wrongHouse: { heading: 'Du hör till en annan verksamhet', text: 'Här loggar bara de in som arbetar i den här organisationen. Logga in hos din egen.' },
  unknownUnit: {
    heading: 'Din enhet finns inte här',
    text: 'Inloggningen säger att du arbetar på en enhet som inte är upplagd här. Be den som sköter systemet att lägga till den.',
  },
  incompleteIdentity: {
    heading: 'Vi vet inte var du arbetar',
    text: 'Inloggningen säger inte vilken enhet och roll du har. Be den som sköter inloggningen att lägga till det.',
  },
  tooManyRequests: { heading: 'Det blev för många försök', text: 'Vänta en minut och försök igen.' },
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Where a refusal of the sign-in is answered. */
export interface SignInAnswer {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly settings: Pick<HouseSettings, 'name'>;
}

/** Tells whoever tries to sign in why it did not work and what to do; a program is told in codes. */
export function answerSignInRefusal(error: unknown, { request, reply, settings }: SignInAnswer): FastifyReply {
  if (!(request.headers.accept ?? '').includes('text/html')) return answerError(error, request, reply);
  const refusal = refusalOf(error);
  if (refusal.status >= 500) request.log.error({ err: error }, refusal.code);
  const { heading, text } = words[refusal.code] ?? other;
  const rules = refusal.violations.map(({ rule }) => rule).join(', ');
  return reply
    .code(refusal.status)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading} – ${escape(settings.name)}</title>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${text} (${rules})</p>
<p><a href="/sign-in">Försök igen</a></p>
</main>
</body>
</html>
`);
}
