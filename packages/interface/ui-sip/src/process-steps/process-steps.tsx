import { type PlanStep, planSteps } from '@stafett/plan';
import { stepTexts } from '@stafett/texts';
import { StepList } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** What `ProcessSteps` takes. */
export interface ProcessStepsProps {
  readonly current: PlanStep;
  /** A short line under a step: a date, what waits. */
  readonly details?: Partial<Record<PlanStep, string>> | undefined;
  /** Where a step leads, for those that lead somewhere. */
  readonly hrefs?: Partial<Record<PlanStep, string>> | undefined;
}

/** Where the plan is in the six steps. */
export function ProcessSteps({ current, details = {}, hrefs = {} }: ProcessStepsProps) {
  const { say } = useTexts();
  const at = planSteps.indexOf(current);
  const steps = planSteps.map((id, place) => {
    const state = place < at ? ('done' as const) : place === at ? ('current' as const) : ('upcoming' as const);
    return { id, label: say(stepTexts[id]), state, stateLabel: say(`stepState.${state}`), detail: details[id], href: hrefs[id] };
  });
  return <StepList label={say('steps.heading')} steps={steps} />;
}
