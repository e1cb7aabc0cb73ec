import { PageColumns } from '@stafett/ui-kit';
import { Outlet } from '@tanstack/react-router';
import { ClosedNotice } from './closed-notice.tsx';
import { MovingNotice } from './moving-notice.tsx';
import { useOpenPlan } from './plan-context.ts';
import { PlanAside } from './plan-aside.tsx';
import { isShared } from '../party/proposal-state.ts';
import { PlanHead } from './plan-head.tsx';
import { PlanNextStep } from './plan-next-step.tsx';
import { PlanNote } from './plan-note.tsx';
import { PlanSteps } from './plan-steps.tsx';

/** The workspace of a plan: the steps, the person's own words and the work, and the one next step. */
export function PlanColumns() {
  const open = useOpenPlan();
  // What comes next while the original is on its way is told in the notice: it waits.
  const isNext = isShared(open) && open.plan.moving === undefined;
  return (
    <>
      <PlanHead />
      <PageColumns start={<PlanSteps />} next={isNext ? <PlanNextStep /> : undefined} end={<PlanAside />}>
        <PlanNote />
        <ClosedNotice />
        <MovingNotice />
        <Outlet />
      </PageColumns>
    </>
  );
}
