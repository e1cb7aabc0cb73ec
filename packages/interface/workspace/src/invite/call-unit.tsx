import { dutyToTakePart } from '@stafett/actors';
import type { PartyId } from '@stafett/kernel';
import type { PartyUnit } from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import { principalTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Button, TextField } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { given } from '../house/given.ts';
import { useNextId } from '../house/use-next-id.ts';
import { useOpenPlan } from '../plan/plan-context.ts';

const fields = ['role'];

interface CallUnitProps {
  readonly unit: PartyUnit;
}

/** Calls one unit, with what it is there for at the meeting (INV-01). */
export function CallUnit({ unit }: CallUnitProps) {
  const { plan, today } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const draft = useFormDraft(`${plan.id}.inviteParty.${unit.house}.${unit.unit}`, { role: '' });
  const { hasDuty } = dutyToTakePart(unit, { profile: profileNamed('national'), today });
  const invitation = { type: 'inviteParty' as const, unit, role: given(draft.form.role) };
  const [party] = useNextId<PartyId>();
  const { problemAt, rest } = useFieldProblems(action, { ...invitation, party }, fields);
  const call = async () => {
    if (await action.run({ ...invitation, party }, say('invite.called', { unit: unit.name }))) draft.clear();
  };
  return (
    <form
      className="ws-call"
      onSubmit={(event) => {
        event.preventDefault();
        void call();
      }}
    >
      <div className="ws-call-unit">
        <p className="ws-unit-name">{unit.name}</p>
        <p className="ws-unit-detail">
          {say(principalTexts[unit.principal])} · {say(hasDuty ? 'party.duty' : 'party.noDuty')}
        </p>
      </div>
      <TextField
        label={say('invite.roleOf', { unit: unit.name })}
        value={draft.form.role}
        onChange={(role) => draft.change({ role })}
        problem={problemAt('role')}
      />
      <Button type="submit" icon="send" isPending={action.isRunning} aria-label={say('invite.callUnit', { unit: unit.name })}>
        {say('invite.callButton')}
      </Button>
      <ActionTrouble trouble={rest} />
    </form>
  );
}
