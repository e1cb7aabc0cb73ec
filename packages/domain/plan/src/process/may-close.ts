import { allow, assess, type Decision, type Instant, refuse } from '@stafett/kernel';
import { lawsFor, type RoutineProfile, type RuleId } from '@stafett/rulebook';
import type { PlanViolationCode } from '../plan.violations.ts';
import type { ClosingFacts, HeldFollowUp } from './after-meeting-facts.schema.ts';
import { gapIsRecorded } from './gap-is-recorded.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { processViolation, type ProcessViolationCode } from './process.violations.ts';
import { consentIn, hasCome, type Situation, situationOf } from './situation.ts';

type Closing = Pick<ClosingFacts, 'reason' | 'replacedBy'>;
type ClosingDecision = Decision<ProcessViolationCode | PlanViolationCode>;

/**
 * May the process be closed for this reason? When the goals are met or coordination is no longer needed (FOL-10), when a new plan replaces it (FOL-11),
 * and at once when consent is taken back (FOL-12).
 *
 * @param closing - the reason, and the plan that replaces this one
 * @param facts - the process
 * @param now - the moment, and the routine
 * @example
 * mayClose({ reason: 'goalsMet' }, processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z'), { at: '2026-11-23T08:00:00.000Z', profile: profileNamed('national') }).violations[0].code // 'meetingNotEnded'
 */
export function mayClose(closing: Closing, facts: ProcessFacts, { at, profile }: { at: Instant; profile: RoutineProfile }): ClosingDecision {
  const situation = situationOf(facts, at, profile);
  if (closing.reason === 'consentWithdrawn') return whenWithdrawn(situation);
  const { today } = situation;
  const isHeld = hasCome(facts.meeting?.endedOn, today);
  if (closing.reason === 'noPlan')
    return isHeld
      ? refuse([processViolation('meetingEnded', 'PRO-23', { on: today, path: ['closing', 'reason'], remedy: 'chooseOtherReason' })])
      : gapIsRecorded(situation);
  if (!isHeld) return refuse([processViolation('meetingNotEnded', 'FOL-10', { on: today, path: ['meeting', 'endedOn'], remedy: 'endMeeting' })]);
  if (closing.reason === 'replaced') return whenReplaced(closing, situation);
  return whenJudged(closing.reason, situation);
}

const allowBy = (rule: RuleId, { today }: Situation): Decision<never> => allow({ rules: [rule], laws: lawsFor(rule, today) });

function whenWithdrawn(situation: Situation): ClosingDecision {
  if (consentIn(situation.facts, situation.today) === 'withdrawn') return allowBy('FOL-12', situation);
  return refuse([processViolation('consentStands', 'FOL-12', { on: situation.today, path: ['consent'], remedy: 'chooseOtherReason' })]);
}

function whenReplaced({ replacedBy }: Closing, situation: Situation): ClosingDecision {
  if (replacedBy !== undefined) return allowBy('FOL-11', situation);
  return refuse([processViolation('replacedByMissing', 'FOL-11', { on: situation.today, path: ['closing', 'replacedBy'], remedy: 'nameNewPlan' })]);
}

function whenJudged(reason: 'goalsMet' | 'noNeed', situation: Situation): ClosingDecision {
  const last = lastFollowUp(situation);
  const isSeen = reason === 'goalsMet' ? last?.goalsMet === true : isNoNeed(last);
  return isSeen ? allowBy('FOL-10', situation) : toJudge(situation);
}

const toJudge = ({ today }: Situation): ClosingDecision =>
  assess([processViolation('closingToJudge', 'FOL-10', { on: today, path: ['followUp', 'held'], remedy: 'holdFollowUp' })]);

const isNoNeed = (last: HeldFollowUp | undefined): boolean => last !== undefined && !last.stillNeeded && !last.expectedSoon;

/** The latest follow-up that has been held. */
export function lastFollowUp({ facts: { followUp }, today }: Situation): HeldFollowUp | undefined {
  return followUp?.held.filter(({ on }) => hasCome(on, today)).at(-1);
}

/** Whether anything has come up that ends the plan: consent taken back, or a follow-up that came to it (FOL-04, FOL-10 to FOL-12). */
export function mayEndIn(situation: Situation): ClosingDecision {
  if (consentIn(situation.facts, situation.today) === 'withdrawn') return allowBy('FOL-12', situation);
  const last = lastFollowUp(situation);
  if (last?.outcome === 'closeAndStartNew') return allowBy('FOL-11', situation);
  return last !== undefined && (last.goalsMet || isNoNeed(last)) ? allowBy('FOL-10', situation) : toJudge(situation);
}
