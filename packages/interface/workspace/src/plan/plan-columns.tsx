import { PageColumns } from '@stafett/ui-kit';
import { Outlet } from '@tanstack/react-router';
import { ClosedNotice } from './closed-notice.tsx';
import { PlanAside } from './plan-aside.tsx';
import { PlanHead } from './plan-head.tsx';
import { PlanNextStep } from './plan-next-step.tsx';
import { PlanNote } from './plan-note.tsx';
import { PlanSteps } from './plan-steps.tsx';

/** The workspace of a plan: the steps, the person's own words and the work, and the one next step. */
export function PlanColumns() {
  return (
    <>
      <PlanHead />
      <PageColumns start={<PlanSteps />} next={<PlanNextStep />} end={<PlanAside />}>
        <PlanNote />
        <ClosedNotice />
        <Outlet />
      </PageColumns>
    </>
  );
}
