import { dateIn } from '@stafett/kernel';
import { type Giver, isFrom, type Moment } from './answer-of.ts';
import type { Consent, ConsentFacts } from './consent.schema.ts';
import { type ConsentViolation, consentViolation } from './consent.violations.ts';

const codesWithoutYes = {
  guardian: { no: 'guardianSaysNo', none: 'guardianConsentMissing' },
  self: { no: 'ownConsentRefused', none: 'ownConsentMissing' },
} as const;

/** What to say of a giver whose yes does not stand. */
export function withoutYes(giver: Giver, answer: 'no' | 'none', { facts, moment }: { facts: ConsentFacts; moment: Moment }): ConsentViolation {
  const code = codesWithoutYes[giver.as][answer];
  return consentViolation(code, { person: giver.id, ...whyNotInForce(giver, facts.consents, moment) }, moment.today);
}

/** When the giver's latest yes was withdrawn, came to its end, or begins; nothing when there never was one. */
type WhyNotInForce = { readonly withdrawnOn?: string; readonly endedOn?: string; readonly beginsOn?: string };

/** Tells an answer that is over or yet to come from one that was never given. */
function whyNotInForce(giver: Giver, consents: ConsentFacts['consents'], { at, today }: Moment): WhyNotInForce {
  const known = consents.filter((consent) => consent.answer === 'yes' && isFrom(giver, consent) && consent.takenAt <= at);
  const latest = known.reduce<Consent | undefined>((best, consent) => (best === undefined || consent.takenAt >= best.takenAt ? consent : best), undefined);
  if (latest === undefined) return {};
  if (latest.withdrawnAt !== undefined && latest.withdrawnAt <= at) return { withdrawnOn: dateIn(latest.withdrawnAt) };
  if (latest.to !== undefined && latest.to < today) return { endedOn: latest.to };
  return latest.from > today ? { beginsOn: latest.from } : {};
}
