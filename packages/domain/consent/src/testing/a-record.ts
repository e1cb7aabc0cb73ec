import type { AssessmentId, BoardDecisionId, DisclosureId, GroundId, HouseId, Instant, UnitId } from '@stafett/kernel';
import type { ConsentFacts } from '../consent-facts.schema.ts';
import type { Assessment, BoardDecision, Disclosure, Ground } from '../decisions.schema.ts';
import { mayStartSipWork } from '../may-start-sip-work.ts';
import type { Care, Protection, Representative } from '../people.schema.ts';
import { aConsent, aReceiver, barnmedicin, bvc, consentId, daniel, day, hanna, josef, moment, morning, personId, someFacts } from './a-consent.ts';

/** Somebody who acts for the person, and a second one. */
export const gunnar = personId(4);
export const birgit = personId(5);

const by = { name: 'Karin Holm', title: 'socialsekreterare', unit: 'barn-och-familj' as UnitId, house: 'municipality' as HouseId };
const made = { by, at: moment('2026-03-01T09:00:00.000Z'), why: 'Efter samtal' };
const uuid = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

export const assessmentId = (n: number): AssessmentId => uuid(n) as AssessmentId;
export const boardDecisionId = (n: number): BoardDecisionId => uuid(100 + n) as BoardDecisionId;
export const groundId = (n: number): GroundId => uuid(200 + n) as GroundId;

/** An assessment made on the first of March. */
export function assessed(
  question: Assessment['question'],
  outcome: Assessment['outcome'],
  changes: Partial<Pick<Assessment, 'id' | 'at' | 'matters' | 'withdrawnAt' | 'recordedAt'>> & { willKnownOtherwise?: boolean } = {},
): Assessment {
  return { id: assessmentId(1), ...made, question, outcome, ...changes } as Assessment;
}

/** A decision of the board that the work starts, with everybody asked first and BVC let in. */
export function aBoardDecision(changes: Partial<BoardDecision> = {}): BoardDecision {
  return {
    id: boardDecisionId(1),
    outcome: 'start',
    decidedBy: 'Individutskottet',
    house: 'municipality' as HouseId,
    at: moment('2026-03-01T09:00:00.000Z'),
    reason: 'Nödvändigt för vården',
    necessaryForCare: true,
    noOtherWay: true,
    soughtFrom: [hanna, daniel, josef],
    receivers: [aReceiver(bvc)],
    from: day('2026-03-01'),
    ...changes,
  };
}

/** Presumed consent: informed, and no unwillingness shown, for BVC. */
export function presumed(changes: Partial<Extract<Ground, { kind: 'presumedConsent' }>> = {}): Ground {
  return {
    id: groundId(1),
    ...made,
    kind: 'presumedConsent',
    receivers: [aReceiver(bvc)],
    from: day('2026-03-01'),
    informed: true,
    showedUnwillingness: false,
    ...changes,
  };
}

/** A harm test that found no harm, for BVC. */
export function aHarmTest(changes: Partial<Extract<Ground, { kind: 'harmTest' }>> = {}): Ground {
  return { id: groundId(2), ...made, kind: 'harmTest', receivers: [aReceiver(bvc)], from: day('2026-03-01'), outcome: 'noHarm', ...changes };
}

/** A representative since March, with a mandate for the person. */
export function aRepresentative(kind: Representative['kind'], changes: Partial<Representative> = {}): Representative {
  return { id: gunnar, kind, mandate: ['person'], from: day('2026-01-01'), ...changes };
}

/** Care since the start of the year. */
export const inCare = (law: Care['law'], changes: Partial<Care> = {}): Care => ({ law, from: day('2026-01-01'), ...changes });

/** A secret placement that nobody is cleared for. */
export const aProtection = (changes: Partial<Protection> = {}): Protection => ({
  of: josef,
  kind: 'secretPlacement',
  cleared: [],
  from: day('2026-01-01'),
  ...changes,
});

/** BVC discloses to the children's clinic what Josef needs for care. */
export function aDisclosure(changes: Partial<Disclosure> = {}): Disclosure {
  const period = { from: day('2026-03-01'), to: day('2026-12-31') };
  return {
    id: uuid(300) as DisclosureId,
    ...made,
    law: 'osl-health',
    discloser: bvc,
    receiver: barnmedicin,
    about: josef,
    kinds: ['somaticHealth'],
    neededForCare: true,
    ...period,
    ...changes,
  };
}

/** An answer of somebody about Josef. */
export const answered = (givenBy: typeof josef, givenAs: 'guardian' | 'self' | 'godMan' | 'forvaltare' | 'powerOfAttorney', answer: 'yes' | 'no' = 'yes') =>
  aConsent({ id: consentId(Number(givenBy.slice(-2)) + (answer === 'no' ? 20 : 0)), givenBy, givenAs, answer });

/** Josef as a grown-up. */
export const grownUp = { id: josef, birthDate: day('2000-01-01') };

/** Outcome and codes of a start that morning. */
export function startOf(facts: Partial<ConsentFacts>, at: Instant = morning): readonly string[] {
  const { outcome, violations } = mayStartSipWork(someFacts(facts), at);
  return [outcome, ...violations.map(({ code }) => code)];
}
