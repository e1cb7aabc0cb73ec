import type { PlanId } from '@stafett/kernel';
import { ClosingReason } from '@stafett/plan';
import { closingTexts, stepTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Button, Panel, RadioGroup, Select, TextArea, TextField } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { useWorkList } from '../house/use-work-list.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { CloseDialog } from './close-dialog.tsx';
import { given } from '../house/given.ts';

type Reason = Exclude<ClosingReason, 'consentWithdrawn'>;

interface CloseWords {
  readonly reason?: Reason | undefined;
  readonly replacedBy?: PlanId | undefined;
  readonly note: string;
  readonly turnTo: string;
}

const fields = ['reason', 'replacedBy', 'note', 'turnTo'];
const reasons = ClosingReason.exclude(['consentWithdrawn']).options;

/** Why the plan is closed and where to turn; closing is asked once more before it is done. */
export function CloseForm() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const { data: lines = [] } = useWorkList();
  const { form, change, clear } = useFormDraft<CloseWords>(`${plan.id}.closePlan`, { note: '', turnTo: '' });
  const [isAsking, setIsAsking] = useState(false);
  const { reason, replacedBy, note, turnTo } = form;
  const closing = { type: 'closePlan' as const, reason, replacedBy: reason === 'replaced' ? replacedBy : undefined, note: given(note), turnTo: given(turnTo) };
  const { problemAt, rest } = useFieldProblems(action, closing, fields);
  const close = async () => {
    const isDone = await action.run(closing, say('close.closed'));
    setIsAsking(false);
    if (isDone) clear();
  };
  const others = lines.filter((line) => line.plan !== plan.id).map((line) => ({ id: line.plan, label: `${line.name}, ${say(stepTexts[line.step])}` }));
  return (
    <Panel title={say('close.form')}>
      <RadioGroup
        label={say('close.reason')}
        options={reasons.map((id) => ({ id, label: say(closingTexts[id]) }))}
        value={form.reason}
        onChange={(id) => change({ reason: id })}
        problem={problemAt('reason')}
      />
      {form.reason === 'replaced' && (
        <Select
          label={say('close.replacedBy')}
          placeholder={say('page.choose')}
          options={others}
          value={form.replacedBy}
          onChange={(id) => change({ replacedBy: id })}
          problem={problemAt('replacedBy')}
        />
      )}
      <TextField
        label={say('close.turnTo')}
        description={say('close.turnToHelp')}
        value={form.turnTo}
        onChange={(words) => change({ turnTo: words })}
        problem={problemAt('turnTo')}
      />
      <TextArea
        label={say('close.note')}
        mark={say('page.optional')}
        rows={2}
        value={form.note}
        onChange={(words) => change({ note: words })}
        problem={problemAt('note')}
      />
      <ActionTrouble trouble={rest} />
      <div>
        <Button variant="primary" onPress={() => setIsAsking(true)}>
          {say('close.button')}
        </Button>
      </div>
      <CloseDialog isOpen={isAsking} isClosing={action.isRunning} onClose={() => setIsAsking(false)} onConfirm={() => void close()} />
    </Panel>
  );
}
