import { assess, type Decision, type Instant, refuse } from '@stafett/kernel';
import { allowing } from './allowed-by.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import type { ConsentViolationCode } from './consent.violations.ts';
import { momentOf, type Occasion, type Settled, workAt } from './occasion.ts';
import { settle } from './settle.ts';

const allowedToWork = allowing(['CON-01'], []);

/**
 * Whether work with a plan may begin or go on: consent comes before any border of secrecy is crossed (CON-01).
 * Who must consent follows from the person's situation, and what must be weighed by a person is never passed over (CON-02 – CON-12, CON-35).
 *
 * @param facts - the person, those around, and what has been answered, assessed and decided
 * @param at - the moment
 * @returns refused with one violation for each person whose yes is missing; in need of assessment with the question and who may answer it
 * @example
 * mayStartSipWork({ person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }], consents: [] }, '2026-11-23T08:15:00.000Z').violations.map(({ code, facts }) => [code, facts.person]) // [['guardianConsentMissing', 'hanna']]
 */
export function mayStartSipWork(facts: ConsentFacts, at: Instant): Decision<ConsentViolationCode> {
  const occasion = workAt(facts, momentOf(at));
  return startOf(settle(occasion), occasion);
}

/** What was found about the work, as a decision. */
export function startOf({ rules, refusals, questions }: Settled, { moment }: Pick<Occasion, 'moment'>): Decision<ConsentViolationCode> {
  if (refusals.length > 0) return refuse(refusals);
  return questions.length > 0 ? assess(questions) : allowedToWork(rules, moment.today);
}
