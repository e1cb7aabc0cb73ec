import type { OutsideUnit } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Button, Stack, TextField } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { given } from '../house/given.ts';

interface ReviseReachProps {
  readonly unit: OutsideUnit;
  readonly name: string;
}

/** How a unit that is in no register is reached, and another way when that was the wrong one (INV-03). */
export function ReviseReach({ unit, name }: ReviseReachProps) {
  const { say } = useTexts();
  const action = useAction();
  const [words, setWords] = useState<string>();
  const change = { type: 'reviseReach' as const, unit: unit.unit, reachedBy: given(words ?? unit.reachedBy), baseVersion: unit.version };
  const { problemAt, rest } = useFieldProblems(action, change, ['reachedBy']);
  const save = async () => {
    if (await action.run(change, say('outside.reachSaved'))) setWords(undefined);
  };
  if (words === undefined)
    return (
      <Stack direction="row" gap={3}>
        <p className="ws-unit-detail">{say('outside.reached', { how: unit.reachedBy })}</p>
        <Button variant="quiet" icon="edit" aria-label={say('outside.changeReachOf', { unit: name })} onPress={() => setWords(unit.reachedBy)}>
          {say('outside.changeReach')}
        </Button>
      </Stack>
    );
  return (
    <Stack gap={3}>
      <TextField label={say('outside.reachOf', { unit: name })} value={words} onChange={setWords} problem={problemAt('reachedBy')} />
      <ActionTrouble trouble={rest} />
      <Stack direction="row" gap={3}>
        <Button isPending={action.isRunning} onPress={() => void save()}>
          {say('page.save')}
        </Button>
        <Button variant="quiet" onPress={() => setWords(undefined)}>
          {say('page.cancel')}
        </Button>
      </Stack>
    </Stack>
  );
}
