import type { CalendarDate, Violation } from '@stafett/kernel';
import { consentLaws, type RuleId } from '@stafett/rulebook';

/** Each code of a refusal, or of what must be weighed, with its rule and what would help. */
const grounds = {
  personHasDied: ['CON-35'],
  noGuardianKnown: ['CON-02', 'recordGuardian'],
  noGodManKnown: ['CON-09', 'recordGodMan'],
  guardianConsentMissing: ['CON-02', 'askGuardian'],
  guardianSaysNo: ['CON-02', 'offerInformation'],
  representativeConsentMissing: ['CON-09', 'askRepresentative'],
  representativeSaysNo: ['CON-09', 'offerInformation'],
  ownConsentMissing: ['CON-01', 'askPerson'],
  ownConsentRefused: ['CON-01', 'offerInformation'],
  matureChildSaysNo: ['CON-04', 'offerInformation'],
  childSaysNo: ['CON-03', 'weighChildsView'],
  childNotAsked: ['CON-03', 'askPerson'],
  childAgainstGuardians: ['CON-05', 'weighBothBranches'],
  godManNotAsked: ['CON-09', 'askRepresentative'],
  boardAgainstConsent: ['CON-06', 'weighHowToGoOn'],
  personCannotConsent: ['CON-10', 'weighHowToGoOn'],
  representativeAndPersonDiffer: ['CON-09', 'weighHowToGoOn'],
  assessedNotToGoOn: ['CON-12', 'offerInformation'],
  boardDecisionMissing: ['CON-06', 'seekBoardDecision'],
  boardDecidedNot: ['CON-06', 'offerInformation'],
  boardDecisionLacks: ['CON-06', 'completeBoardDecision'],
  decisionDoesNotCover: ['CON-23', 'coverInDecision'],
  harmFound: ['CON-10'],
  otherPersonsConsentMissing: ['CON-34', 'askOtherPerson'],
  otherPersonSaysNo: ['CON-34'],
  receiverNotCovered: ['CON-23', 'coverReceiver'],
  receiverTakenBack: ['CON-24', 'includeKind'],
  kindNotNamed: ['CON-31', 'nameKind'],
  kindExcluded: ['CON-21', 'includeKind'],
  kindTakenBack: ['CON-24', 'includeKind'],
  notNeeded: ['CON-22'],
  addressProtected: ['SEC-05', 'clearReceiver'],
  disclosureMissing: ['SEC-16', 'considerDisclosure'],
  disclosureOnlyUnder18: ['SEC-16'],
} as const satisfies Record<string, readonly [RuleId, string?]>;

/** One of the codes of a refusal or of what must be weighed. */
export type ConsentViolationCode = keyof typeof grounds;

/**
 * What can stand in the way of SIP work, or of sharing; the words are made in the texts.
 *
 * @example
 * consentViolationCodes.includes('guardianConsentMissing') // true
 */
export const consentViolationCodes: readonly ConsentViolationCode[] = Object.keys(grounds) as ConsentViolationCode[];

/** One of the remedies of this room. */
export type ConsentRemedy = Exclude<(typeof grounds)[ConsentViolationCode][1], undefined>;

/**
 * What would change the answer, or can be done without it: one may always inform and advise (CON-28).
 *
 * @example
 * consentRemedies.includes('askGuardian') // true
 */
export const consentRemedies: readonly ConsentRemedy[] = [...new Set(Object.values(grounds).flatMap(([, ...remedy]) => remedy))];

/** One thing that stands in the way; its facts are ids and dates: who is missing, which unit, which kind. */
export type ConsentViolation = Violation<ConsentViolationCode>;

/** One thing that stands in the way, with its rule, the laws of that day and what would help. */
export function consentViolation(code: ConsentViolationCode, facts: ConsentViolation['facts'], on: CalendarDate): ConsentViolation {
  const [rule, remedy] = grounds[code] as readonly [RuleId, ConsentRemedy?];
  return { code, path: [], facts, rule, laws: consentLaws.lawsFor(rule, on), remedy };
}
