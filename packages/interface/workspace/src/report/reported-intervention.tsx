import { InterventionStatus, mayBecome } from '@stafett/goals';
import { type PlanIntervention, statusOf } from '@stafett/plan';
import { InterventionRow, nameOfResponsible } from '@stafett/ui-sip';
import { useState } from 'react';
import { isShared } from '../party/proposal-state.ts';
import { foresee, type OpenPlan, useOpenPlan } from '../plan/plan-context.ts';
import { ReportDialog } from './report-dialog.tsx';

interface ReportedInterventionProps {
  readonly intervention: PlanIntervention;
  readonly level?: 3 | 4 | undefined;
  /** Shown only, where the way to tell stands elsewhere on the page. */
  readonly isPlain?: boolean | undefined;
}

// Asked with a state that it may get: what is asked is who may report, not what.
function mayReport(open: OpenPlan, intervention: PlanIntervention): boolean {
  if (!isShared(open)) return false;
  const status = InterventionStatus.options.find((next) => next !== 'notDone' && mayBecome(statusOf(intervention), next).outcome === 'allowed');
  return status !== undefined && foresee(open, { type: 'reportIntervention', intervention: intervention.id, status }).outcome === 'allowed';
}

/** An intervention as it goes, with a way to tell how for those who may. */
export function ReportedIntervention({ intervention, level = 4, isPlain = false }: ReportedInterventionProps) {
  const open = useOpenPlan();
  const { plan, today } = open;
  const [isReporting, setIsReporting] = useState(false);
  return (
    <>
      <InterventionRow
        intervention={intervention}
        responsibleName={nameOfResponsible(intervention.responsible, plan)}
        after={plan.interventions.filter(({ id }) => intervention.after.includes(id)).map(({ what }) => what)}
        today={today}
        level={level}
        onReport={!isPlain && mayReport(open, intervention) ? () => setIsReporting(true) : undefined}
      />
      {isReporting && <ReportDialog intervention={intervention} onClose={() => setIsReporting(false)} />}
    </>
  );
}
