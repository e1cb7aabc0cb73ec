// What is known
export { Consent, ConsentForm, ConsentMatter, ConsentReceiver, GivenAs, Narrowing, Receiver, TakenBy } from './consent.schema.ts';
export { ConsentFacts } from './consent-facts.schema.ts';
export { Assessment, BoardDecision, Disclosure, Ground, OpenQuestion } from './decisions.schema.ts';
export { InformationKind, isSensitive, SensitiveKind, sensitiveKinds } from './information-kind.ts';
export { Care, ConsentPerson, Guardian, MandatePart, Protection, Representative } from './people.schema.ts';
export { RecordedBy } from './recorded.schema.ts';
export { SharedItem } from './shared-item.schema.ts';
// What can be wrong, or stand in the way
export { type ConsentFormCode, consentFormCodes } from './consent-form.ts';
export {
  type ConsentRemedy,
  consentRemedies,
  type ConsentViolation,
  type ConsentViolationCode,
  consentViolationCodes,
} from './consent.violations.ts';
// Who decides, and what may be done
export { type DisclosureWay, mayDisclose } from './may-disclose.ts';
export { mayShare, type SharingQuestion } from './may-share.ts';
export { mayStartSipWork } from './may-start-sip-work.ts';
export { type PrecedenceRow, precedence, type Stance, type Standing, type Verdict } from './precedence.ts';
export { sharingWith } from './sharing-with.ts';
export { whoMustConsent } from './who-must-consent.ts';
// Why, when, and what comes next
export { asKnownAt } from './as-known-at.ts';
export { consentsThatCover } from './consents-that-cover.ts';
export { type Explanation, explainSharing, explainStart, type StillAllowed, stillAllowedCodes } from './explain.ts';
export { type ConsentPeriod, isValidAt } from './is-valid-at.ts';
export { type RestsOn } from './rests-on.ts';
export { standsOn } from './stands-on.ts';
export { type Sight, whoCouldSee } from './who-could-see.ts';
