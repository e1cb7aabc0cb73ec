import { Button, Stack, TextArea } from '@stafett/ui-kit';
import { useTexts } from '@stafett/ui-sip';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import type { PlanChange } from '../house/house-context.ts';
import { given } from '../house/given.ts';

interface YesOrNoProps {
  readonly yes: PlanChange;
  readonly no: (reason: string | undefined) => PlanChange;
  readonly words: { readonly accept: string; readonly accepted: string; readonly decline: string; readonly sendDecline: string; readonly declined: string };
  readonly reason: { readonly label: string; readonly description?: string | undefined };
}

const fields = ['reason'];

/** The answer to a question that another has asked the unit: yes at once, or no with a reason (LAD-03, GOA-14). */
export function YesOrNo({ yes, no, words, reason: asked }: YesOrNoProps) {
  const { say } = useTexts();
  const action = useAction();
  const [reason, setReason] = useState<string>();
  const declining = no(given(reason ?? ''));
  const { problemAt, rest } = useFieldProblems(action, declining, fields);
  return (
    <>
      {reason !== undefined && <TextArea {...asked} value={reason} onChange={setReason} rows={2} problem={problemAt('reason')} autoFocus />}
      <ActionTrouble trouble={rest} />
      <Stack direction="row" gap={3}>
        {reason === undefined ? (
          <>
            <Button variant="primary" isPending={action.isRunning} onPress={() => void action.run(yes, words.accepted)}>
              {words.accept}
            </Button>
            <Button onPress={() => setReason('')}>{words.decline}</Button>
          </>
        ) : (
          <>
            <Button isPending={action.isRunning} onPress={() => void action.run(declining, words.declined)}>
              {words.sendDecline}
            </Button>
            <Button variant="quiet" onPress={() => setReason(undefined)}>
              {say('page.cancel')}
            </Button>
          </>
        )}
      </Stack>
    </>
  );
}
