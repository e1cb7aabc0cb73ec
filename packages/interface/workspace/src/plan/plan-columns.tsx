import { PageColumns } from '@stafett/ui-kit';
import { Outlet } from '@tanstack/react-router';
import { ClosedNotice } from './closed-notice.tsx';
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
  return (
    <>
      <PlanHead />
      <PageColumns start={<PlanSteps />} next={isShared(open) ? <PlanNextStep /> : undefined} end={<PlanAside />}>
        <PlanNote />
        <ClosedNotice />
        <Outlet />
      </PageColumns>
    </>
  );
}
