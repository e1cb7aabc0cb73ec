import { dateIn } from '@stafett/kernel';
import { planSteps, stepOf } from '@stafett/plan';
import { ProcessSteps, useTexts } from '@stafett/ui-sip';
import { useOpenPlan } from './plan-context.ts';
import { pathOf, stepSections } from './plan-paths.ts';

/** The six steps; on the original each leads to its work, on a copy they only tell where the plan is. */
export function PlanSteps() {
  const { plan, at, isOriginal } = useOpenPlan();
  const { say, day } = useTexts();
  const hrefs = isOriginal ? Object.fromEntries(planSteps.map((step) => [step, pathOf(plan.id, stepSections[step])])) : {};
  const called = plan.parties.filter(({ invitedAt }) => invitedAt !== undefined);
  const answered = called.filter(({ answer }) => answer !== undefined).length;
  const details = {
    ...(called.length > 0 ? { invite: say('party.answered', { answered, called: called.length }) } : {}),
    ...(plan.meeting === undefined ? {} : { meet: day(dateIn(plan.meeting.startsAt), 'short') }),
    ...(plan.nextFollowUp === undefined ? {} : { followUp: day(plan.nextFollowUp.on, 'short') }),
  };
  return <ProcessSteps current={stepOf(plan, at)} hrefs={hrefs} details={details} />;
}
