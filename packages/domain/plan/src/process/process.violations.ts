import type { CalendarDate, Violation } from '@stafett/kernel';
import { lawsFor, type RuleId } from '@stafett/rulebook';
import type { PlanViolationCode } from '../plan.violations.ts';

/**
 * What can stand in the way in the process, beside what stands in the way of a change to a plan; words for each stand in `@stafett/texts`.
 *
 * @example
 * processViolationCodes.includes('gapNotRecorded') // true
 */
export const processViolationCodes = [
  'consentNotGiven',
  'consentSaidNo',
  'consentTakenBack',
  'consentToWeigh',
  'requestRefused',
  'refusalReasonMissing',
  'refusalNotHeavy',
  'refusalNotByPrincipal',
  'preMeetingWithoutLeave',
  'moneyAtMeeting',
  'invitationNotCovered',
  'invitationIncomplete',
  'substituteMissing',
  'substituteWithoutMandate',
  'mustTakePart',
  'passedOutsidePrincipal',
  'callerNotTold',
  'passedInCircle',
  'nobodyFound',
  'absenceToJudge',
  'meetingIsNoSip',
  'gapNotRecorded',
  'closingToJudge',
  'consentStands',
] as const;
/** One of the codes of the process. */
export type ProcessViolationCode = (typeof processViolationCodes)[number];

/**
 * What can contradict itself in facts about a process.
 *
 * @example
 * processFormCodes // ['unitTwice', 'unitNotListed', 'dayBeforeCause']
 */
export const processFormCodes = ['unitTwice', 'unitNotListed', 'dayBeforeCause'] as const;
/** One of the contradictions. */
export type ProcessFormCode = (typeof processFormCodes)[number];

/**
 * What helps where something stands in the way of the process.
 *
 * @example
 * processRemedies.includes('recordGap') // true
 */
export const processRemedies = [
  'askAboutSip',
  'offerInformation',
  'closeAtOnce',
  'weighAndRecord',
  'lookAgain',
  'planMeeting',
  'openMeeting',
  'endMeeting',
  'nameLead',
  'recordGap',
  'holdFollowUp',
  'fillInPlan',
  'callSipMeeting',
  'askForConsent',
  'completeInvitation',
  'sayWhoComes',
  'sendSubstitute',
  'giveMandate',
  'comeYourself',
  'findWithinPrincipal',
  'tellCaller',
  'talkFirst',
  'writeReason',
  'grantRequest',
  'letPrincipalDecide',
  'askFamilyFirst',
  'talkOfMoneyElsewhere',
  'chooseOtherReason',
  'nameNewPlan',
] as const;
/** One of the remedies of the process. */
export type ProcessRemedy = (typeof processRemedies)[number];

/** Every reason that a way in the process is refused for. */
export type ProcessViolation = Violation<ProcessViolationCode | PlanViolationCode>;

type Details = Partial<Pick<Violation, 'path' | 'facts'>> & { readonly remedy: ProcessRemedy };

/** A reason of the process, with the laws that its rule rests on that day. */
export function processViolation<Code extends ProcessViolationCode | PlanViolationCode>(
  code: Code,
  rule: RuleId,
  details: Details & { on: CalendarDate },
): Violation<Code> {
  const { on, path = [], facts = {}, remedy } = details;
  return { code, path, facts, rule, laws: lawsFor(rule, on), remedy };
}
