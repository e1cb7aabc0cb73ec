import { isOutside, type Party } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Button, Disclosure, Select, Stack } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useOpenPlan } from '../plan/plan-context.ts';

interface JoinUnitProps {
  readonly party: Party;
}

/** It turned out which unit was called: the call goes there, when the consent names it (INV-03, CON-26). */
export function JoinUnit({ party }: JoinUnitProps) {
  const { plan, session } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const [chosen, setChosen] = useState<string>();
  const isParty = (place: { house: string; unit: string }) => plan.parties.some(({ house, unit }) => house === place.house && unit === place.unit);
  const units = session.units.filter((unit) => !isOutside(unit) && !isParty(unit));
  const unit = units.find((one) => `${one.house}/${one.unit}` === chosen);
  const join = () => unit && action.run({ type: 'joinUnit', party: party.id, unit }, say('outside.joined', { unit: unit.name }));
  return (
    <Disclosure label={say('outside.join')}>
      <Stack>
        <p>{say('outside.joinHow')}</p>
        <Select
          label={say('outside.joinWith')}
          placeholder={say('outside.choose')}
          options={units.map((one) => ({ id: `${one.house}/${one.unit}`, label: one.name }))}
          value={chosen}
          onChange={setChosen}
        />
        <ActionTrouble trouble={action.trouble} />
        <div>
          <Button isPending={action.isRunning} isDisabled={unit === undefined} onPress={() => void join()}>
            {say('outside.joinButton', { unit: party.name })}
          </Button>
        </div>
      </Stack>
    </Disclosure>
  );
}
