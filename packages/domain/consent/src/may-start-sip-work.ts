import { allow, assess, type CalendarDate, type Decision, dateIn, type Instant, refuse } from '@stafett/kernel';
import { madePerLawPeriod } from '@stafett/rulebook';
import { answerOf, type Giver, type Moment } from './answer-of.ts';
import type { ConsentFacts } from './consent.schema.ts';
import { type ConsentViolation, type ConsentViolationCode, consentViolation } from './consent.violations.ts';
import { childSaysNo, hasChildSaidNo } from './has-child-said-no.ts';
import { type Authority, authorityOn } from './who-must-consent.ts';
import { withoutYes } from './without-yes.ts';

type Start = Decision<ConsentViolationCode>;

const allowedBy: Readonly<Record<Authority['rule'], (on: CalendarDate) => Start>> = {
  'CON-01': madePerLawPeriod<Start>(['CON-01'], allow),
  'CON-02': madePerLawPeriod<Start>(['CON-01', 'CON-02'], allow),
};

/**
 * Whether work with a plan may begin or go on: consent comes before any border of secrecy is crossed (CON-01, CON-02).
 * A child's own no does not stop it but must be weighed by a person first (CON-03).
 *
 * @param facts - the person, the guardians and their answers
 * @param at - the moment
 * @returns refused with one violation for each person whose yes is missing
 * @example
 * mayStartSipWork({ person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }], consents: [] }, '2026-11-23T08:15:00.000Z').violations.map(({ code, facts }) => [code, facts.person]) // [['guardianConsentMissing', 'hanna']]
 */
export function mayStartSipWork(facts: ConsentFacts, at: Instant): Start {
  const moment = { at, today: dateIn(at) };
  const authority = authorityOn(facts, moment.today);
  const violations = whoseYesIsMissing(facts, authority, moment);
  if (violations.length > 0) return refuse(violations);
  if (hasChildSaidNo(facts, authority, moment)) return assess([childSaysNo(facts, moment.today)]);
  return allowedBy[authority.rule](moment.today);
}

function whoseYesIsMissing(facts: ConsentFacts, authority: Authority, moment: Moment): readonly ConsentViolation[] {
  const givers = authority.givers(facts, moment.today);
  if (givers.length === 0) return [consentViolation('noGuardianKnown', { person: facts.person.id }, moment.today)];
  return givers.flatMap(({ id }) => missingYes({ id, as: authority.as, about: facts.person.id }, facts, moment));
}

function missingYes(giver: Giver, facts: ConsentFacts, moment: Moment): readonly ConsentViolation[] {
  const answer = answerOf(giver, facts.consents, moment);
  return answer === 'yes' ? [] : [withoutYes(giver, answer, { facts, moment })];
}
