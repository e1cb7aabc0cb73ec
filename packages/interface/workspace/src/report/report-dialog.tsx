import type { InterventionStatus } from '@stafett/goals';
import { type PlanIntervention, statusOf } from '@stafett/plan';
import { InterventionReport, useTexts } from '@stafett/ui-sip';
import { Dialog } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';

interface ReportDialogProps {
  readonly intervention: PlanIntervention;
  readonly onClose: () => void;
}

/** Tells how far an intervention has come (GOA-12). */
export function ReportDialog({ intervention, onClose }: ReportDialogProps) {
  const { say } = useTexts();
  const action = useAction();
  const save = async (report: { readonly status: InterventionStatus; readonly note?: string }) => {
    if (await action.run({ type: 'reportIntervention', intervention: intervention.id, ...report })) onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={say('intervention.reportOf', { what: intervention.what })} closeLabel={say('page.close')}>
      <InterventionReport status={statusOf(intervention)} isPending={action.isRunning} onSave={(report) => void save(report)} onCancel={onClose} />
      <ActionTrouble trouble={action.trouble} />
    </Dialog>
  );
}
