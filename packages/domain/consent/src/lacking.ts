import { dateIn } from '@stafett/kernel';
import { type Giver, isAbout, isFrom } from './answer-of.ts';
import type { Consent, GivenAs } from './consent.schema.ts';
import { type ConsentViolation, type ConsentViolationCode, consentViolation } from './consent.violations.ts';
import type { Coverage, Sharing } from './coverage.ts';
import { leavesOut, type Occasion, type Spoken } from './occasion.ts';

/** The codes of a no, and of no yes. */
type Codes = readonly [no: ConsentViolationCode, none: ConsentViolationCode];

const ofCapacity: Readonly<Partial<Record<GivenAs, Codes>>> = {
  guardian: ['guardianSaysNo', 'guardianConsentMissing'],
  self: ['ownConsentRefused', 'ownConsentMissing'],
};
const ofRepresentative: Codes = ['representativeSaysNo', 'representativeConsentMissing'];
const ofAnother: Codes = ['otherPersonSaysNo', 'otherPersonsConsentMissing'];

/** Who is missing, or what the consent of somebody who has said yes does not reach (CON-02, CON-23, CON-31, CON-34). */
export function lacking({ giver, answer }: Spoken, occasion: Occasion): ConsentViolation {
  const { facts, moment, sharing } = occasion;
  const person = giver.id;
  if (leavesOut({ answer })) return consentViolation(answer as Exclude<Coverage, 'covered'>, { person, ...placeOf(sharing as Sharing) }, moment.today);
  const which = answer === 'no' ? 0 : 1;
  if (giver.about !== facts.person.id) return consentViolation(ofAnother[which], { person }, moment.today);
  const codes = ofCapacity[giver.as];
  const as = codes === undefined ? { as: giver.as } : {};
  return consentViolation((codes ?? ofRepresentative)[which], { person, ...as, ...whyNotInForce(giver, occasion) }, moment.today);
}

/** The unit, and the kind if one is asked for. */
export function placeOf({ receiver: { house, unit }, kind }: Sharing): ConsentViolation['facts'] {
  return { house, unit, ...(kind && { kind }) };
}

/** That nobody is known who could decide for the child. */
export function noDecider({ facts, moment }: Occasion): ConsentViolation {
  const { id, unaccompanied } = facts.person;
  return consentViolation(unaccompanied === true ? 'noGodManKnown' : 'noGuardianKnown', { person: id }, moment.today);
}

/** When the giver's latest yes was withdrawn, came to its end, or begins; nothing when there never was one. */
type WhyNotInForce = { readonly withdrawnOn?: string; readonly endedOn?: string; readonly beginsOn?: string };

/** Tells an answer that is over or yet to come from one that was never given. */
function whyNotInForce(giver: Giver, { consents, matter, moment: { at, today } }: Occasion): WhyNotInForce {
  const known = consents.filter((one) => one.answer === 'yes' && isFrom(giver, one) && isAbout(matter, one) && one.takenAt <= at);
  const latest = known.reduce<Consent | undefined>((best, consent) => (best === undefined || consent.takenAt >= best.takenAt ? consent : best), undefined);
  if (latest === undefined) return {};
  if (latest.withdrawnAt !== undefined && latest.withdrawnAt <= at) return { withdrawnOn: dateIn(latest.withdrawnAt) };
  if (latest.to !== undefined && latest.to < today) return { endedOn: latest.to };
  return latest.from > today ? { beginsOn: latest.from } : {};
}
