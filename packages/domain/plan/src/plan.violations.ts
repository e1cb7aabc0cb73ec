import type { ConsentViolationCode } from '@stafett/consent';
import type { CalendarDate, Violation } from '@stafett/kernel';
import { lawsFor, type RuleId } from '@stafett/rulebook';

/**
 * What can stand in the way of a change to a plan; words for each stand in `@stafett/texts`.
 *
 * @example
 * planViolationCodes.includes('staleField') // true
 */
export const planViolationCodes = [
  'planClosed',
  'staleField',
  'idTaken',
  'unknownUnit',
  'unknownPerson',
  'unknownParty',
  'unknownGoal',
  'unknownIntervention',
  'unknownNote',
  'unknownConsent',
  'birthDateMissing',
  'birthDateContradicts',
  'notTheInitiator',
  'meetingNotPlanned',
  'meetingNotOpened',
  'meetingEnded',
  'meetingNotEnded',
  'partyInvitedAlready',
  'partyNotInvited',
  'whoComesMissing',
  'longTermGoalMissing',
  'goalHasInterventions',
  'circularOrder',
  'statusNotPossible',
  'reasonMissing',
  'leadMustBePrincipal',
  'leadNotOffered',
  'originalNotCovered',
  'leadMissing',
  'dayHasPassed',
  'dayNotCome',
  'notYetSaid',
  'consentAlreadyWithdrawn',
  'replacedByMissing',
  'notTheOriginal',
  'olderTerm',
  'originalOnTheWay',
  'originalNotConfirmed',
  'consentsNotConfirmed',
  'nothingToConfirm',
  'tooMany',
  'ownWordsStand',
  'meetingBegun',
  'notRequested',
  'notYoursToAccept',
  'scaleMissing',
  'exceptionsContradict',
  'receiverNotInConsent',
  'recordHasEnded',
  'unknownRecord',
  'personTwice',
  'otherPlanNotAllowed',
  'unitKnownAlready',
  'unitHasNoHouse',
] as const;
/** One of the codes that can stand in the way of a change. */
export type PlanViolationCode = (typeof planViolationCodes)[number];

/**
 * What can be missing or wrong in a plan by law (PLA-01), or cannot be followed (GOA-13).
 *
 * @example
 * completenessCodes.slice(0, 3) // ['noInterventions', 'circularOrder', 'responsibleMissing']
 */
export const completenessCodes = [
  'noInterventions',
  'circularOrder',
  'responsibleMissing',
  'interventionDeclined',
  'leadNotNamed',
  'leadMustBePrincipal',
] as const;
/** One of the things that can be missing in a plan by law. */
export type CompletenessCode = (typeof completenessCodes)[number];

/** Every reason that a command to a plan can be refused for. */
export type CommandViolation = Violation<PlanViolationCode | ConsentViolationCode | CompletenessCode>;

type Details = Partial<Pick<Violation, 'path' | 'facts' | 'remedy'>>;

/** A reason of this room, with the laws that its rule rests on that day. */
export function violation<Code extends PlanViolationCode | CompletenessCode>(
  code: Code,
  rule: RuleId,
  details: Details & { on: CalendarDate },
): Violation<Code> {
  const { on, path = [], facts = {}, remedy } = details;
  return { code, path, facts, rule, laws: lawsFor(rule, on), remedy };
}
