export { Consent, ConsentFacts, ConsentForm, ConsentReceiver, Guardian, Receiver, TakenBy } from './consent.schema.ts';
export {
  type ConsentFormCode,
  consentFormCodes,
  type ConsentRemedy,
  consentRemedies,
  type ConsentViolation,
  type ConsentViolationCode,
  consentViolationCodes,
} from './consent.violations.ts';
export { consentsThatCover } from './consents-that-cover.ts';
export { InformationKind, isSensitive, SensitiveKind, sensitiveKinds } from './information-kind.ts';
export { type ConsentPeriod, isValidAt } from './is-valid-at.ts';
export { mayShare, type SharingQuestion } from './may-share.ts';
export { mayStartSipWork } from './may-start-sip-work.ts';
export type { SharedItem } from './requirements-of.ts';
export { type End, whatEnds } from './what-ends.ts';
export { whoMustConsent } from './who-must-consent.ts';
