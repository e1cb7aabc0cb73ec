import { PrincipalKind } from '@stafett/actors';
import type { UnitId } from '@stafett/kernel';
import { principalTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Button, RadioGroup, Select, Stack, TextField } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { given } from '../house/given.ts';
import { useNextId } from '../house/use-next-id.ts';
import { useOpenPlan } from '../plan/plan-context.ts';

const kinds = ['outpatientCare', 'socialOpenCare', 'school', 'association', 'otherActivity'] as const;

interface UnitWords {
  readonly organisation: string;
  readonly name: string;
  readonly reachedBy: string;
  readonly kind?: (typeof kinds)[number] | undefined;
  readonly principal?: PrincipalKind | undefined;
}

const fields = ['organisation', 'name', 'reachedBy', 'kind', 'principal'];
const nothing: UnitWords = { organisation: '', name: '', reachedBy: '' };

/** Writes down what one knows of a unit that is in no register, so that it can be asked about and called (INV-03). */
export function DescribeUnit() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const { form, change, clear } = useFormDraft<UnitWords>(`${plan.id}.describeUnit`, nothing);
  const [unit, takeNewId] = useNextId<UnitId>();
  const { organisation, name, reachedBy, kind, principal } = form;
  const words = { organisation: given(organisation), name: given(name), reachedBy: given(reachedBy), kind, principal };
  const described = { type: 'describeUnit' as const, unit, ...words };
  const { problemAt, rest } = useFieldProblems(action, described, fields);
  const save = async () => {
    if (!(await action.run(described, say('outside.saved', { unit: name })))) return;
    clear();
    takeNewId();
  };
  const text = (field: 'organisation' | 'name' | 'reachedBy', help?: string) => (
    <TextField
      label={say(`outside.${field}`)}
      {...(help === undefined ? {} : { description: help })}
      value={form[field]}
      onChange={(value) => change({ [field]: value })}
      problem={problemAt(field)}
    />
  );
  return (
    <Stack>
      <p>{say('outside.describeHow')}</p>
      {text('organisation', say('outside.organisationHelp'))}
      {text('name')}
      <Select
        label={say('outside.kind')}
        placeholder={say('outside.choose')}
        options={kinds.map((id) => ({ id, label: say(`outside.kind.${id}`) }))}
        value={kind}
        onChange={(id) => change({ kind: id })}
        problem={problemAt('kind')}
      />
      <RadioGroup
        label={say('outside.principal')}
        direction="row"
        options={PrincipalKind.options.map((id) => ({ id, label: say(principalTexts[id]) }))}
        value={principal}
        onChange={(id) => change({ principal: id })}
        problem={problemAt('principal')}
      />
      {text('reachedBy', say('outside.reachedByHelp'))}
      <ActionTrouble trouble={rest} />
      <div>
        <Button isPending={action.isRunning} onPress={() => void save()}>
          {say('outside.save')}
        </Button>
      </div>
    </Stack>
  );
}
