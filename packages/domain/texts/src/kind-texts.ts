import type { ConsentForm, GivenAs, InformationKind } from '@stafett/consent';
import type { TextId } from './sv.ts';

/**
 * The words for each kind of information (CON-30).
 *
 * @example
 * kindTexts.identity // 'kind.identity'
 */
export const kindTexts = {
  identity: 'kind.identity',
  contact: 'kind.contact',
  family: 'kind.family',
  socialSituation: 'kind.socialSituation',
  school: 'kind.school',
  somaticHealth: 'kind.somaticHealth',
  mentalHealth: 'kind.mentalHealth',
  medication: 'kind.medication',
  substanceUse: 'kind.substanceUse',
  criminality: 'kind.criminality',
  protectedAddress: 'kind.protectedAddress',
  riskAndCrisisPlan: 'kind.riskAndCrisisPlan',
  goal: 'kind.goal',
  intervention: 'kind.intervention',
  participationWishes: 'kind.participationWishes',
  ownWords: 'kind.ownWords',
} as const satisfies Record<InformationKind, TextId>;

/**
 * The words for how a consent was given (CON-20).
 *
 * @example
 * consentFormTexts.oral // 'consentForm.oral'
 */
export const consentFormTexts = { oral: 'consentForm.oral', written: 'consentForm.written', sign: 'consentForm.sign' } as const satisfies Record<
  ConsentForm,
  TextId
>;

/**
 * The words for the capacity that somebody answers in, and for whom (CON-09).
 *
 * @example
 * givenAsTexts.godMan // 'consent.asGodMan'
 */
export const givenAsTexts = {
  guardian: 'consent.asGuardian',
  self: 'consent.asSelf',
  godMan: 'consent.asGodMan',
  forvaltare: 'consent.asForvaltare',
  powerOfAttorney: 'consent.asPowerOfAttorney',
} as const satisfies Record<GivenAs, TextId>;
