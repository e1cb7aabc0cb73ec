import type { AreaAssessment, StepStanding } from './area-assessment.schema.ts';
import type { LadderStep } from './ladder-step.ts';
import { type LocalNeed, ladderSteps } from './ladder-steps.ts';

/** One step of an area's stair. */
export interface StairStep {
  readonly step: LadderStep;
  readonly order: number;
  readonly standing: StepStanding | 'notAssessed';
  readonly notes?: string | undefined;
  /** What of that which must be in place is said to be lacking; all of it where the step is missing altogether. */
  readonly lacks: readonly LocalNeed[];
}

/** An area's stair: every step, how high one can walk on whole steps, and what to build next. */
export interface Stair {
  readonly steps: readonly StairStep[];
  /** The highest step to which every step exists; absent when not even the first does. */
  readonly standsOn?: LadderStep | undefined;
  /** The lowest step that does not exist in full; absent when all do. */
  readonly next?: LadderStep | undefined;
}

/**
 * An area's own assessment as a stair: what exists, what is missing, and what comes next from below (LAD-05).
 *
 * @param assessment - step by step; a step that is left out is not assessed
 * @example
 * stairOf({ area: 'Solberga', assessedOn: '2026-11-23', steps: [{ step: 'earlyDetection', standing: 'exists' }, { step: 'information', standing: 'partly' }] }).next // 'information'
 * stairOf({ area: 'Solberga', assessedOn: '2026-11-23', steps: [{ step: 'earlyDetection', standing: 'exists' }] }).standsOn // 'earlyDetection'
 */
export function stairOf({ steps: assessed }: AreaAssessment): Stair {
  const steps = ladderSteps.map(({ id, order, inPlace }): StairStep => {
    const { standing = 'notAssessed' as const, notes, lacks } = assessed.find(({ step }) => step === id) ?? {};
    return { step: id, order, standing, notes, lacks: lacks ?? (standing === 'missing' ? inPlace : []) };
  });
  const gap = steps.findIndex(({ standing }) => standing !== 'exists');
  const whole = gap === -1 ? steps.length : gap;
  return { steps, standsOn: steps[whole - 1]?.step, next: steps[whole]?.step };
}
