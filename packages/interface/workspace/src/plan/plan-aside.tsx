import { useLocation } from '@tanstack/react-router';
import { ConsentPanel } from '../consent/consent-panel.tsx';
import { PartyProposals } from '../party/party-proposals.tsx';
import { CopiesPanel } from './copies-panel.tsx';
import { LeadPanel } from './lead-panel.tsx';
import { useOpenPlan } from './plan-context.ts';
import { pathOf } from './plan-paths.ts';

/** What hangs on the plan: who answers for it, whether the work may go on, who has which copy; what the unit has asked for and what waits. */
export function PlanAside() {
  const { plan, isOriginal } = useOpenPlan();
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <>
      <LeadPanel />
      {isOriginal && plan.closing === undefined && path !== pathOf(plan.id, 'consent') && <ConsentPanel />}
      <PartyProposals />
      {isOriginal && <CopiesPanel />}
    </>
  );
}
