import type { Decision, Instant, PersonId } from '@stafett/kernel';
import type { Known } from './answer-of.ts';
import type { GivenAs, Receiver } from './consent.schema.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import type { ConsentRemedy, ConsentViolation, ConsentViolationCode } from './consent.violations.ts';
import type { SharingQuestion } from './may-share.ts';
import { startOf } from './may-start-sip-work.ts';
import { momentOf, workAt } from './occasion.ts';
import { newTrace, type RestsOn, restsOn, traceSharing } from './rests-on.ts';
import { settle } from './settle.ts';
import type { SharedItem } from './shared-item.schema.ts';
import { isChild } from './is-child.ts';

/**
 * What one may still do without consent; the duty to report worry for a child is never hindered (CON-28). The last is a question to raise, never decided here (CON-05).
 *
 * @example
 * stillAllowedCodes // ['informAboutSip', 'giveGeneralAdvice', 'consultDeidentified', 'reportWorry', 'raiseLvuQuestion']
 */
export const stillAllowedCodes = ['informAboutSip', 'giveGeneralAdvice', 'consultDeidentified', 'reportWorry', 'raiseLvuQuestion'] as const;
/** One of the things that need no consent. */
export type StillAllowed = (typeof stillAllowedCodes)[number];

/** An answer with everything that explains it. */
export interface Explanation {
  readonly decision: Decision<ConsentViolationCode>;
  /** What a yes rests on, by id; nothing when it is not allowed. */
  readonly restsOn: RestsOn;
  /** Those whose answer is missing, and in what capacity. */
  readonly missing: readonly { readonly person: PersonId; readonly as: GivenAs }[];
  /** What would change the answer. */
  readonly wouldChange: readonly ConsentRemedy[];
  /** What needs no consent. */
  readonly stillAllowed: readonly StillAllowed[];
}

/**
 * Why the work may go on or not: what it rests on, who is missing, what would change it, and what is allowed without consent (CON-28).
 *
 * @param facts - the person, those around, and what has been answered, assessed and decided
 * @param at - the moment
 * @example
 * explainStart({ person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }], consents: [] }, '2026-11-23T08:15:00.000Z').missing // [{ person: 'hanna', as: 'guardian' }]
 * explainStart({ person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }], consents: [] }, '2026-11-23T08:15:00.000Z').stillAllowed.includes('reportWorry') // true
 */
export function explainStart(facts: ConsentFacts, at: Instant): Explanation {
  const trace = newTrace();
  const occasion = workAt(facts, momentOf(at), trace);
  const decision = startOf(settle(occasion), occasion);
  return explained({ decision, restsOn: restsOn(trace, occasion satisfies Known, () => true) }, { facts, at });
}

/**
 * Why an item may be shared with a unit or not, in the same parts (CON-28, CON-31).
 *
 * @param item - its kind, and whom it is about
 * @param receiver - the unit
 * @param question - the consent facts and the moment
 * @example
 * explainSharing({ kind: 'school', about: 'josef' }, { house: 'region', unit: 'bvc-asen' }, { facts: { person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }], consents: [] }, at: '2026-11-23T08:15:00.000Z' }).wouldChange // ['askGuardian']
 */
export function explainSharing(item: SharedItem, receiver: Receiver, question: SharingQuestion): Explanation {
  return explained(traceSharing(item, receiver, question), question);
}

const restsOnNothing: RestsOn = { consents: [], assessments: [], boardDecisions: [], grounds: [] };

type Found = Pick<Explanation, 'decision' | 'restsOn'>;

function explained({ decision, restsOn: found }: Found, { facts, at }: SharingQuestion): Explanation {
  const { violations } = decision;
  const isAllowed = decision.outcome === 'allowed';
  return {
    decision,
    restsOn: isAllowed ? found : restsOnNothing,
    missing: violations.flatMap(missingIn),
    wouldChange: [...new Set(violations.flatMap(({ remedy }) => (remedy ?? []) as ConsentRemedy))],
    stillAllowed: isAllowed ? [] : stillAllowed(violations, isChild(facts, momentOf(at).today)),
  };
}

const missingAs: Readonly<Partial<Record<ConsentViolationCode, GivenAs>>> = {
  guardianConsentMissing: 'guardian',
  ownConsentMissing: 'self',
  childNotAsked: 'self',
  otherPersonsConsentMissing: 'self',
};

function missingIn({ code, facts }: ConsentViolation): Explanation['missing'] {
  const as = code === 'representativeConsentMissing' ? (facts['as'] as GivenAs) : missingAs[code];
  return as ? [{ person: facts['person'] as PersonId, as }] : [];
}

function stillAllowed(violations: readonly ConsentViolation[], isAboutChild: boolean): readonly StillAllowed[] {
  const raisesLvu = violations.some(({ code }) => code === 'childAgainstGuardians');
  return stillAllowedCodes.filter((code) => (code === 'reportWorry' ? isAboutChild : code !== 'raiseLvuQuestion' || raisesLvu));
}
