import type { Instant } from '@stafett/kernel';
import type { RoutineProfile } from '@stafett/rulebook';
import type { PlanStep } from '../plan-steps.ts';
import type { Deadline } from './deadline.ts';
import { deadlinesIn } from './deadlines-of.ts';
import { type Gap, gapsIn } from './gaps-of.ts';
import { decideOnWay, type WayDecision } from './guards.ts';
import { type Missing, missingIn } from './missing-in.ts';
import { type NextInProcess, nextIn } from './next-in.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { processTransitions, type ProcessWay } from './process-machine.ts';
import { situationOf } from './situation.ts';
import { stepIn } from './step-in.ts';
import { type Waiting, waitingOf } from './waiting-of.ts';

/** A way on from the step, and whether it is open; one that is not says which rule stops it and what would help. */
export interface WayOn {
  readonly to: PlanStep;
  readonly way: ProcessWay;
  readonly decision: WayDecision;
}

/** Where a process is, and where it can go (PRO-20). */
export interface Process {
  readonly step: PlanStep;
  readonly waysOn: readonly WayOn[];
  readonly next: NextInProcess;
  readonly missing: readonly Missing[];
  readonly deadlines: readonly Deadline[];
  readonly gaps: readonly Gap[];
  readonly waiting: readonly Waiting[];
}

/**
 * Where a SIP process is, by its facts: the step, the ways on with what stops them, what comes next, whose it is and by when, what is missing,
 * every deadline, the gap register and who has waited how long (PRO-20, PRO-23, PRO-24).
 *
 * @param facts - the process
 * @param at - the moment; what is dated ahead has not happened yet
 * @param profile - the routine, which has the numbers
 * @example
 * processOf(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z'), '2026-11-23T08:00:00.000Z', profileNamed('national')).waysOn.map(({ to, decision }) => `${to}: ${decision.violations.map(({ code }) => code)}`) // ['close: gapNotRecorded', 'prepare: consentNotGiven']
 */
export function processOf(facts: ProcessFacts, at: Instant, profile: RoutineProfile): Process {
  const situation = situationOf(facts, at, profile);
  const step = stepIn(facts, situation.today);
  const deadlines = deadlinesIn(situation);
  return {
    step,
    waysOn: processTransitions
      .filter(({ from }) => from === step)
      .map((transition) => ({ to: transition.to, way: transition.way, decision: decideOnWay(transition, situation) })),
    next: nextIn(step, situation, deadlines),
    missing: missingIn(step, situation),
    deadlines,
    gaps: gapsIn(situation),
    waiting: waitingOf(facts, at),
  };
}
