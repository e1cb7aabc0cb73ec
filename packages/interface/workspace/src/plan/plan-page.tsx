import { PlanId } from '@stafett/kernel';
import { useTexts } from '@stafett/ui-sip';
import { Skeleton } from '@stafett/ui-kit';
import { Outlet, useParams } from '@tanstack/react-router';
import { troubleOf } from '../house/call-trouble.ts';
import { useSession } from '../house/session-context.ts';
import { usePlan } from '../house/use-plan.ts';
import { NotFound } from '../trouble/not-found.tsx';
import { Unreachable } from '../trouble/unreachable.tsx';
import { HandedOver } from './handed-over.tsx';
import { OpenPlanContext, openPlan } from './plan-context.ts';

/** The page of a plan, whichever part of it is shown. */
export function PlanPage() {
  const { plan } = useParams({ from: '/plan/$plan' });
  const read = PlanId.safeParse(plan);
  return read.success ? <FetchedPlan key={plan} id={read.data} /> : <NotFound />;
}

interface FetchedPlanProps {
  readonly id: PlanId;
}

function FetchedPlan({ id }: FetchedPlanProps) {
  const session = useSession();
  const { say } = useTexts();
  const { data: reading, error } = usePlan(id);
  const trouble = error === null ? undefined : troubleOf(error);
  if (trouble === 'notFound') return reading === undefined ? <NotFound /> : <HandedOver />;
  if (reading === undefined) return trouble === 'unreachable' ? <Unreachable /> : <Skeleton label={say('page.loading')} lines={6} />;
  return (
    <OpenPlanContext value={openPlan(reading, session)}>
      {trouble === 'unreachable' && <Unreachable />}
      <Outlet />
    </OpenPlanContext>
  );
}
