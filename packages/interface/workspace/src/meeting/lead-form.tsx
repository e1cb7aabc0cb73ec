import { dateIn, type PartyId } from '@stafett/kernel';
import { mayLead } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Button, Select, Stack, TextField } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { given } from '../house/given.ts';
import { useOpenPlan } from '../plan/plan-context.ts';

interface LeadFormProps {
  readonly onDone: () => void;
}

interface LeadWords {
  readonly party?: PartyId | undefined;
  readonly who: string;
}

const fields = ['party', 'who'];

/** Asks a party to have the overall responsibility; only those that may by law can be chosen (ACT-12). */
export function LeadForm({ onDone }: LeadFormProps) {
  const { plan, at } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const draft = useFormDraft<LeadWords>(`${plan.id}.nameLead`, { who: '' });
  const { party, who } = draft.form;
  const naming = { type: 'nameLead' as const, party, who: given(who), baseVersion: plan.lead?.version };
  const { problemAt, rest } = useFieldProblems(action, naming, fields);
  const mayBeAsked = plan.parties.filter((one) => mayLead(one, dateIn(at)).outcome === 'allowed');
  const ask = async () => {
    if (!(await action.run(naming, say('lead.named')))) return;
    draft.clear();
    onDone();
  };
  return (
    <Stack>
      <Select
        label={say('lead.who')}
        description={say('lead.whoHelp')}
        placeholder={say('page.choose')}
        options={mayBeAsked.map(({ id, name, answer }) => ({ id, label: name, description: answer?.who }))}
        value={party}
        onChange={(id) => draft.change({ party: id })}
        problem={problemAt('party')}
      />
      <TextField
        label={say('lead.person')}
        description={say('lead.personHelp')}
        value={who}
        onChange={(words) => draft.change({ who: words })}
        problem={problemAt('who')}
      />
      <ActionTrouble trouble={rest} />
      <div>
        <Button isPending={action.isRunning} onPress={() => void ask()}>
          {say('lead.ask')}
        </Button>
      </div>
    </Stack>
  );
}
