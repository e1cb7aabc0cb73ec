import { dutyToTakePart } from '@stafett/actors';
import { assess, type Decision, type Instant, allow } from '@stafett/kernel';
import { lawsFor, type RoutineProfile } from '@stafett/rulebook';
import type { InvitationFacts } from './invitation-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { processViolation } from './process.violations.ts';
import { answerOf, calledIn, hasCome, type Situation, situationOf, unitOf } from './situation.ts';

/** A called unit that must come and did not, and whether the routine sees a deviation in it (INV-08). */
export interface Absence {
  readonly unit: string;
  /** The absences of the unit, this one too. */
  readonly times: number;
  /** The kind of deviation that may be proposed; nothing where the routine sees none. A person files it, with friendly words. */
  readonly proposes?: 'absence' | 'guidelineNotFollowed' | undefined;
  /** Needs an assessment where the routine asks whether the absence is systematic. */
  readonly decision: Decision<'absenceToJudge'>;
}

/**
 * Which called units must have come to the meeting and neither came nor sent a substitute, and whether their absence is a deviation by the routine (INV-08).
 *
 * @param facts - the process, with a meeting that has ended
 * @param at - the moment
 * @param profile - the routine: a single absence, or only a systematic one, is a deviation
 * @example
 * absencesOf(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z'), '2026-11-23T08:00:00.000Z', profileNamed('national')) // []
 */
export function absencesOf(facts: ProcessFacts, at: Instant, profile: RoutineProfile): readonly Absence[] {
  const situation = situationOf(facts, at, profile);
  const { today } = situation;
  if (!hasCome(facts.meeting?.endedOn, today)) return [];
  return calledIn(facts, today)
    .filter((invitation) => invitation.attended === false && mustCome(invitation, situation))
    .map((invitation) => absenceOf(invitation, situation));
}

/** Whether a called unit must come: by its duty, and as long as it has not found the right unit in its stead (INV-03, INV-08). */
export function mustCome(invitation: InvitationFacts, { facts, today, profile }: Situation): boolean {
  const unit = unitOf(facts, invitation.unit);
  const answer = answerOf(invitation, today);
  const isPassedOn = answer?.kind === 'passesOn' && answer.to !== undefined;
  return unit !== undefined && !isPassedOn && dutyToTakePart(unit, { profile, today }).hasDuty;
}

function absenceOf({ unit, earlierAbsences }: InvitationFacts, { today, profile }: Situation): Absence {
  const times = earlierAbsences + 1;
  const rule = profile.absenceIsDeviation;
  const kind = profile.deviationKinds?.includes('absence') === true ? 'absence' : 'guidelineNotFollowed';
  const none = allow({ rules: ['INV-08'], laws: lawsFor('INV-08', today) });
  if (rule === 'single') return { unit, times, proposes: kind, decision: none };
  if (rule === undefined || earlierAbsences === 0) return { unit, times, decision: none };
  const weighed = processViolation('absenceToJudge', 'INV-08', { on: today, path: ['invitations'], facts: { unit, count: times }, remedy: 'talkFirst' });
  return { unit, times, proposes: kind, decision: assess([weighed]) };
}
