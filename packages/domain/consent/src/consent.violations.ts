import type { CalendarDate, Violation } from '@stafett/kernel';
import { lawsFor, type RuleId } from '@stafett/rulebook';

/**
 * What can be wrong with a consent as it is documented (CON-21).
 *
 * @example
 * consentFormCodes // ['endsBeforeStart', 'giverContradicts', 'receiverTwice', 'kindNamedAndExcluded']
 */
export const consentFormCodes = ['endsBeforeStart', 'giverContradicts', 'receiverTwice', 'kindNamedAndExcluded'] as const;
/** One of the codes of a consent that contradicts itself. */
export type ConsentFormCode = (typeof consentFormCodes)[number];

/**
 * What can stand in the way of SIP work, or of sharing; the words are made in the texts.
 *
 * @example
 * consentViolationCodes.includes('guardianConsentMissing') // true
 */
export const consentViolationCodes = [
  'noGuardianKnown',
  'guardianConsentMissing',
  'guardianSaysNo',
  'ownConsentMissing',
  'ownConsentRefused',
  'childSaysNo',
  'otherPersonsConsentMissing',
  'otherPersonSaysNo',
  'receiverNotCovered',
  'kindNotNamed',
  'kindExcluded',
  'addressProtected',
] as const;
/** One of the codes of a refusal or of what must be weighed. */
export type ConsentViolationCode = (typeof consentViolationCodes)[number];

/**
 * What would change the answer, or can be done without it: one may always inform and advise (CON-28).
 *
 * @example
 * consentRemedies.includes('askGuardian') // true
 */
export const consentRemedies = [
  'recordGuardian',
  'askGuardian',
  'askPerson',
  'askOtherPerson',
  'offerInformation',
  'weighChildsView',
  'coverReceiver',
  'nameKind',
  'includeKind',
] as const;
/** One of the remedies of this room. */
export type ConsentRemedy = (typeof consentRemedies)[number];

/** One thing that stands in the way; its facts are ids and dates: who is missing, which unit, which kind. */
export type ConsentViolation = Violation<ConsentViolationCode>;

const grounds: Readonly<Record<ConsentViolationCode, { readonly rule: RuleId; readonly remedy?: ConsentRemedy }>> = {
  noGuardianKnown: { rule: 'CON-02', remedy: 'recordGuardian' },
  guardianConsentMissing: { rule: 'CON-02', remedy: 'askGuardian' },
  guardianSaysNo: { rule: 'CON-02', remedy: 'offerInformation' },
  ownConsentMissing: { rule: 'CON-01', remedy: 'askPerson' },
  ownConsentRefused: { rule: 'CON-01', remedy: 'offerInformation' },
  childSaysNo: { rule: 'CON-03', remedy: 'weighChildsView' },
  otherPersonsConsentMissing: { rule: 'CON-34', remedy: 'askOtherPerson' },
  otherPersonSaysNo: { rule: 'CON-34' },
  receiverNotCovered: { rule: 'CON-23', remedy: 'coverReceiver' },
  kindNotNamed: { rule: 'CON-31', remedy: 'nameKind' },
  kindExcluded: { rule: 'CON-21', remedy: 'includeKind' },
  addressProtected: { rule: 'SEC-05' },
};

/** One thing that stands in the way, with its rule, the laws of that day and what would help. */
export function consentViolation(code: ConsentViolationCode, facts: ConsentViolation['facts'], on: CalendarDate): ConsentViolation {
  const { rule, remedy } = grounds[code];
  return { code, path: [], facts, rule, laws: lawsFor(rule, on), remedy };
}
