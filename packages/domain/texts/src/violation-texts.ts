import type { AccessViolationCode } from '@stafett/access';
import type { ActorViolationCode } from '@stafett/actors';
import type { ConsentFormCode, ConsentViolationCode } from '@stafett/consent';
import type { StatusViolationCode } from '@stafett/goals';
import type { InputViolationCode } from '@stafett/kernel';
import type { BatonViolationCode, LadderFormCode } from '@stafett/ladder';
import type { AskingViolationCode, CompletenessCode, PlanViolationCode, ProcessFormCode, ProcessViolationCode } from '@stafett/plan';
import { processViolationTexts } from './process-violation-texts.ts';
import { consentViolationTexts } from './consent-violation-texts.ts';
import type { TextId } from './sv.ts';

/** Every code that a rule can refuse with. */
export type RuleViolationCode =
  | ConsentViolationCode
  | ConsentFormCode
  | PlanViolationCode
  | AskingViolationCode
  | CompletenessCode
  | StatusViolationCode
  | AccessViolationCode
  | ActorViolationCode
  | BatonViolationCode
  | LadderFormCode
  | ProcessViolationCode
  | ProcessFormCode
  | InputViolationCode;

/**
 * The sentence of each code; a code without words does not compile.
 *
 * @example
 * violationTexts.noGuardianKnown // 'violation.noGuardianKnown'
 */
export const violationTexts = {
  ...consentViolationTexts,
  tooMany: 'violation.tooMany',
  ownWordsStand: 'violation.ownWordsStand',
  meetingBegun: 'violation.meetingBegun',
  notRequested: 'violation.notRequested',
  notYoursToAccept: 'violation.notYoursToAccept',
  scaleMissing: 'violation.scaleMissing',
  exceptionsContradict: 'violation.exceptionsContradict',
  receiverNotInConsent: 'violation.receiverNotInConsent',
  recordHasEnded: 'violation.recordHasEnded',
  unknownRecord: 'violation.unknownRecord',
  personTwice: 'violation.personTwice',
  otherPlanNotAllowed: 'violation.otherPlanNotAllowed',
  interventionDeclined: 'violation.interventionDeclined',
  planClosed: 'violation.planClosed',
  staleField: 'violation.staleField',
  idTaken: 'violation.idTaken',
  unknownUnit: 'violation.unknownUnit',
  unknownPerson: 'violation.unknownPerson',
  unknownParty: 'violation.unknownParty',
  unknownGoal: 'violation.unknownGoal',
  unknownIntervention: 'violation.unknownIntervention',
  unknownNote: 'violation.unknownNote',
  unknownConsent: 'violation.unknownConsent',
  birthDateMissing: 'violation.birthDateMissing',
  birthDateContradicts: 'violation.birthDateContradicts',
  notTheInitiator: 'violation.notTheInitiator',
  meetingNotPlanned: 'violation.meetingNotPlanned',
  meetingNotOpened: 'violation.meetingNotOpened',
  meetingEnded: 'violation.meetingEnded',
  meetingNotEnded: 'violation.meetingNotEnded',
  partyInvitedAlready: 'violation.partyInvitedAlready',
  partyNotInvited: 'violation.partyNotInvited',
  whoComesMissing: 'violation.whoComesMissing',
  longTermGoalMissing: 'violation.longTermGoalMissing',
  goalHasInterventions: 'violation.goalHasInterventions',
  circularOrder: 'violation.circularOrder',
  statusNotPossible: 'violation.statusNotPossible',
  reasonMissing: 'violation.reasonMissing',
  leadMustBePrincipal: 'violation.leadMustBePrincipal',
  leadNotOffered: 'violation.leadNotOffered',
  originalNotCovered: 'violation.originalNotCovered',
  leadMissing: 'violation.leadMissing',
  dayHasPassed: 'violation.dayHasPassed',
  dayNotCome: 'violation.dayNotCome',
  notYetSaid: 'violation.notYetSaid',
  consentAlreadyWithdrawn: 'violation.consentAlreadyWithdrawn',
  replacedByMissing: 'violation.replacedByMissing',
  notTheOriginal: 'violation.notTheOriginal',
  olderTerm: 'violation.olderTerm',
  originalOnTheWay: 'violation.originalOnTheWay',
  originalNotConfirmed: 'violation.originalNotConfirmed',
  consentsNotConfirmed: 'violation.consentsNotConfirmed',
  nothingToConfirm: 'violation.nothingToConfirm',
  unitKnownAlready: 'violation.unitKnownAlready',
  unitHasNoHouse: 'violation.unitHasNoHouse',
  noInterventions: 'violation.noInterventions',
  responsibleMissing: 'violation.responsibleMissing',
  leadNotNamed: 'violation.leadNotNamed',
  statusIsSameAlready: 'violation.statusIsSameAlready',
  interventionNotBegun: 'violation.interventionNotBegun',
  interventionHasBegun: 'violation.interventionHasBegun',
  interventionFinished: 'violation.interventionFinished',
  notYourPlan: 'violation.notYourPlan',
  onlyTheAnswerable: 'violation.onlyTheAnswerable',
  onlyTheParty: 'violation.onlyTheParty',
  unitHasHouse: 'violation.unitHasHouse',
  linkUnknown: 'violation.linkUnknown',
  linkEnded: 'violation.linkEnded',
  wrongCode: 'violation.wrongCode',
  noAccountHere: 'violation.noAccountHere',
  whereaboutsHidden: 'violation.whereaboutsHidden',
  ownWordsHidden: 'violation.ownWordsHidden',
  hiddenByDecision: 'violation.hiddenByDecision',
  aboutAnotherPerson: 'violation.aboutAnotherPerson',
  onlyStaffInEmergency: 'violation.onlyStaffInEmergency',
  emergencyNotHere: 'violation.emergencyNotHere',
  emergencyNotNeeded: 'violation.emergencyNotNeeded',
  emergencyTooLong: 'violation.emergencyTooLong',
  morePrincipalsThanParties: 'violation.morePrincipalsThanParties',
  contactMissing: 'violation.contactMissing',
  agesTurned: 'violation.agesTurned',
  closesBeforeOpening: 'violation.closesBeforeOpening',
  stepTwice: 'violation.stepTwice',
  notOfThisStep: 'violation.notOfThisStep',
  lacksContradicts: 'violation.lacksContradicts',
  batonNotBegun: 'violation.batonNotBegun',
  batonBegunAlready: 'violation.batonBegunAlready',
  batonFinished: 'violation.batonFinished',
  batonNotOffered: 'violation.batonNotOffered',
  batonAccepted: 'violation.batonAccepted',
  batonNotAccepted: 'violation.batonNotAccepted',
  onlyTheGiver: 'violation.onlyTheGiver',
  onlyTheReceiver: 'violation.onlyTheReceiver',
  earlierThanLast: 'violation.earlierThanLast',
  receiverIsGiver: 'violation.receiverIsGiver',
  deadlineHasPassed: 'violation.deadlineHasPassed',
  groundsMissing: 'violation.groundsMissing',
  betterIsSame: 'violation.betterIsSame',
  unitMayNotInitiate: 'violation.unitMayNotInitiate',
  physicianNeeded: 'violation.physicianNeeded',
  unitMayNotHoldRole: 'violation.unitMayNotHoldRole',
  pointingOutNeedsConsent: 'violation.pointingOutNeedsConsent',
  missing: 'violation.missing',
  wrongType: 'violation.wrongType',
  tooLong: 'violation.tooLong',
  tooShort: 'violation.tooShort',
  outOfRange: 'violation.outOfRange',
  unknownField: 'violation.unknownField',
  unknownValue: 'violation.unknownValue',
  invalidFormat: 'violation.invalidFormat',
  invalidPersonnummer: 'violation.invalidPersonnummer',
  forbiddenCharacter: 'violation.forbiddenCharacter',
  invalid: 'violation.invalid',
  mayNotAsk: 'violation.mayNotAsk',
  ...processViolationTexts,
} as const satisfies Record<RuleViolationCode, TextId>;

// Codes of the storeys above, which no rule gives.
const requestTexts = {
  planNotFound: 'violation.planNotFound',
  notSignedIn: 'violation.notSignedIn',
  sharingEnded: 'violation.sharingEnded',
  notDelivered: 'violation.notDelivered',
  databaseUnavailable: 'violation.databaseUnavailable',
} as const satisfies Record<string, TextId>;

const textOf: ReadonlyMap<string, TextId> = new Map(Object.entries({ ...requestTexts, ...violationTexts }));

/**
 * The sentence of any code; one from a later version gets a general one.
 *
 * @param code - of a violation
 * @example
 * violationTextId('planClosed') // 'violation.planClosed'
 * violationTextId('fromTomorrow') // 'violation.other'
 */
export function violationTextId(code: string): TextId {
  return textOf.get(code) ?? 'violation.other';
}
