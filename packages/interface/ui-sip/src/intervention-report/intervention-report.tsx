import { type InterventionStatus, needsReason, statusTransitions } from '@stafett/goals';
import { interventionStatusTexts } from '@stafett/texts';
import { type FieldProblem, RadioGroup, TextArea } from '@stafett/ui-kit';
import { useState } from 'react';
import { FormActions } from '../form-actions/form-actions.tsx';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** What `InterventionReport` takes. */
export interface InterventionReportProps {
  /** Where it stands now; only what it can become is offered (GOA-12). */
  readonly status: InterventionStatus;
  readonly problem?: FieldProblem | undefined;
  readonly isPending?: boolean | undefined;
  readonly onSave: (report: { readonly status: InterventionStatus; readonly note?: string }) => void;
  readonly onCancel?: (() => void) | undefined;
}

type NoteProps = Pick<InterventionReportProps, 'problem'> & { readonly asksWhy: boolean; readonly value: string; readonly onChange: (note: string) => void };

function Note({ asksWhy, value, onChange, problem }: NoteProps) {
  const { say } = useTexts();
  return (
    <TextArea
      label={say(asksWhy ? 'intervention.reportNoteWhy' : 'intervention.reportNote')}
      mark={asksWhy ? undefined : say('page.optional')}
      maxLength={1000}
      value={value}
      onChange={onChange}
      problem={problem}
    />
  );
}

/** Tells how far an intervention has come; what was not done asks why (GOA-12, FOL-06). */
export function InterventionReport({ status, problem, isPending = false, onSave, onCancel }: InterventionReportProps) {
  const { say } = useTexts();
  const [next, setNext] = useState<InterventionStatus | undefined>(undefined);
  const [written, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const note = written.trim();
  const asksWhy = next !== undefined && needsReason(next);
  const isReasonMissing = asksWhy && note === '';
  const problemIf = (isWrong: boolean, text: 'violation.reasonMissing' | 'violation.unknownValue') => (isTried && isWrong ? { text: say(text) } : undefined);
  return (
    <form
      className="sip-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (next !== undefined && !isReasonMissing) onSave({ status: next, ...(note === '' ? {} : { note }) });
      }}
    >
      <RadioGroup
        label={say('intervention.reportStatus')}
        options={statusTransitions[status].map((one) => ({ id: one, label: say(interventionStatusTexts[one]) }))}
        value={next}
        onChange={setNext}
        problem={problemIf(next === undefined, 'violation.unknownValue')}
      />
      <Note asksWhy={asksWhy} value={written} onChange={setNote} problem={problem ?? problemIf(isReasonMissing, 'violation.reasonMissing')} />
      <FormActions saveLabel={say('intervention.reportSave')} savingLabel={say('page.saving')} isPending={isPending} onCancel={onCancel} />
    </form>
  );
}
