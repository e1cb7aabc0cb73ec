import type { FollowUpId } from '@stafett/kernel';
import { FollowUpOutcome } from '@stafett/plan';
import { outcomeTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Button, DateField, Panel, RadioGroup, TextArea } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import type { PlanChange } from '../house/house-context.ts';
import { useNextId } from '../house/use-next-id.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { given } from '../house/given.ts';

interface FollowUpWords {
  readonly heldOn?: string | undefined;
  readonly goals: string;
  readonly news: string;
  readonly promises: string;
  readonly stillNeeded?: 'yes' | 'no' | undefined;
  readonly outcome?: FollowUpOutcome | undefined;
}

const fields = ['heldOn', 'goals', 'news', 'promises', 'stillNeeded', 'outcome'];

function recordOf({ heldOn, goals, news, promises, stillNeeded, outcome }: FollowUpWords, followUp: FollowUpId): PlanChange {
  const isNeeded = stillNeeded === undefined ? undefined : stillNeeded === 'yes';
  return { type: 'recordFollowUp', followUp, heldOn, goals: given(goals), news: given(news), promises: given(promises), stillNeeded: isNeeded, outcome };
}

/** Writes down a follow-up (FOL-01). */
export function FollowUpForm() {
  const { plan, today } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const { form, change, clear } = useFormDraft<FollowUpWords>(`${plan.id}.recordFollowUp`, { heldOn: today, goals: '', news: '', promises: '' });
  const [followUp, takeNewId] = useNextId<FollowUpId>();
  const recorded = recordOf(form, followUp);
  const { problemAt, rest } = useFieldProblems(action, recorded, fields);
  const save = async () => {
    if (!(await action.run(recorded, say('followUp.saved')))) return;
    clear();
    takeNewId();
  };
  return (
    <Panel title={say('followUp.record')} id="follow-up">
      <DateField label={say('followUp.heldOn')} value={form.heldOn} max={today} onChange={(heldOn) => change({ heldOn })} problem={problemAt('heldOn')} />
      <TextArea label={say('followUp.goals')} value={form.goals} onChange={(goals) => change({ goals })} problem={problemAt('goals')} />
      <TextArea label={say('followUp.promises')} mark={say('page.optional')} value={form.promises} onChange={(promises) => change({ promises })} rows={2} />
      <TextArea
        label={say('followUp.news')}
        mark={say('page.optional')}
        description={say('followUp.newsHelp')}
        value={form.news}
        onChange={(news) => change({ news })}
        rows={2}
      />
      <RadioGroup
        label={say('followUp.stillNeeded')}
        direction="row"
        options={[
          { id: 'yes', label: say('page.yes') },
          { id: 'no', label: say('page.no') },
        ]}
        value={form.stillNeeded}
        onChange={(stillNeeded) => change({ stillNeeded })}
        problem={problemAt('stillNeeded')}
      />
      <RadioGroup
        label={say('followUp.outcome')}
        options={FollowUpOutcome.options.map((id) => ({ id, label: say(outcomeTexts[id]) }))}
        value={form.outcome}
        onChange={(outcome) => change({ outcome })}
        problem={problemAt('outcome')}
      />
      <ActionTrouble trouble={rest} />
      <div>
        <Button variant="primary" isPending={action.isRunning} pendingLabel={say('page.saving')} onPress={() => void save()}>
          {say('followUp.save')}
        </Button>
      </div>
    </Panel>
  );
}
