import { allow, assess, type CalendarDate, type Decision, dateIn, type Instant, refuse } from '@stafett/kernel';
import { madePerLawPeriod } from '@stafett/rulebook';
import type { Moment } from './answer-of.ts';
import type { ConsentFacts, Receiver } from './consent.schema.ts';
import { type ConsentViolation, type ConsentViolationCode, consentViolation } from './consent.violations.ts';
import { coverageFrom, type Said } from './coverage.ts';
import { childSaysNo, hasChildSaidNo } from './has-child-said-no.ts';
import { type Requirement, requirementsOf, type SharedItem } from './requirements-of.ts';
import { type Authority, authorityOn } from './who-must-consent.ts';
import { withoutYes } from './without-yes.ts';

/** The answers that a sharing rests on, and the moment of it. */
export interface SharingQuestion {
  readonly facts: ConsentFacts;
  readonly at: Instant;
}

type Answer = Decision<ConsentViolationCode>;

type AllowedBy = Readonly<Record<Authority['rule'], (on: CalendarDate) => Answer>>;

const allowedBy: AllowedBy = {
  'CON-01': madePerLawPeriod<Answer>(['CON-01', 'CON-31'], allow),
  'CON-02': madePerLawPeriod<Answer>(['CON-02', 'CON-31'], allow),
};
const allowedAboutAnotherBy: AllowedBy = {
  'CON-01': madePerLawPeriod<Answer>(['CON-01', 'CON-31', 'CON-34'], allow),
  'CON-02': madePerLawPeriod<Answer>(['CON-02', 'CON-31', 'CON-34'], allow),
};

/** Everything that one question of sharing is decided by. */
interface Case {
  readonly facts: ConsentFacts;
  readonly moment: Moment;
  readonly requirements: readonly Requirement[];
}

/**
 * Whether an item may be shared with a unit at a moment: everyone who must consent has a standing consent that covers the unit and the kind (CON-23, CON-31).
 * An item about somebody else needs that person's own consent as well, and a receiver that may know of the plan (CON-34). A protected address is blocked (SEC-05).
 *
 * @param item - its kind, and whom it is about
 * @param receiver - the unit
 * @param question - the consent facts and the moment
 * @returns refused with one violation for each person whose consent does not reach, or in need of assessment when the child says no
 * @example
 * mayShare({ kind: 'school', about: 'josef' }, { house: 'region', unit: 'bvc-asen' }, { facts: { person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }], consents: [] }, at: '2026-11-23T08:15:00.000Z' }).outcome // 'refused'
 */
export function mayShare(item: SharedItem, receiver: Receiver, { facts, at }: SharingQuestion): Answer {
  const moment = { at, today: dateIn(at) };
  if (item.kind === 'protectedAddress') return refuse([consentViolation('addressProtected', { person: item.about }, moment.today)]);
  const authority = authorityOn(facts, moment.today);
  const requirements = requirementsOf(item, receiver, { facts, moment, authority });
  const violations = against({ facts, moment, requirements });
  if (violations.length > 0) return refuse(violations);
  if (hasChildSaidNo(facts, authority, moment)) return assess([childSaysNo(facts, moment.today)]);
  return (item.about === facts.person.id ? allowedBy : allowedAboutAnotherBy)[authority.rule](moment.today);
}

function against(question: Case): readonly ConsentViolation[] {
  const { facts, moment, requirements } = question;
  if (requirements[0]?.giver.about !== facts.person.id) return [consentViolation('noGuardianKnown', { person: facts.person.id }, moment.today)];
  const found: ConsentViolation[] = [];
  for (const requirement of requirements) {
    const coverage = coverageFrom(requirement.giver, requirement.sharing, { consents: facts.consents, moment });
    if (coverage !== 'covered') found.push(lacking(requirement, coverage, question));
  }
  return found;
}

type Lack = Exclude<Said, 'covered'>;

function lacking({ giver, sharing }: Requirement, coverage: Lack, { facts, moment }: Case): ConsentViolation {
  const isAnother = giver.about !== facts.person.id;
  if (coverage === 'no' || coverage === 'none') {
    if (!isAnother) return withoutYes(giver, coverage, { facts, moment });
    return consentViolation(coverage === 'no' ? 'otherPersonSaysNo' : 'otherPersonsConsentMissing', { person: giver.id }, moment.today);
  }
  const { kind, receiver } = sharing;
  const { house, unit } = receiver;
  const person = giver.id;
  return consentViolation(coverage, kind === undefined ? { person, house, unit } : { person, house, unit, kind }, moment.today);
}
