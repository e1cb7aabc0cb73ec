import { answerablePlace } from '@stafett/plan';
import { BatonHolder, useTexts } from '@stafett/ui-sip';
import { Button, Panel, Stack, TextArea } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { given } from '../house/given.ts';
import { nameOfPlace } from '../plan/name-of-place.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { isWaitingFor } from './proposal-state.ts';

const fields = ['reason'];

/** The baton lies between: take it, or say no and why (LAD-03). */
export function LeadOffer() {
  const open = useOpenPlan();
  const { plan, ownParty, session } = open;
  const { say } = useTexts();
  const action = useAction();
  const [reason, setReason] = useState<string>();
  const party = ownParty?.id;
  const declining = { type: 'declineLead' as const, party, reason: given(reason ?? '') };
  const { problemAt, rest } = useFieldProblems(action, declining, fields);
  if (ownParty === undefined || plan.lead === undefined || isWaitingFor(open, ['acceptLead', 'declineLead'])) return null;
  return (
    <Panel title={say('leadOffer.heading')}>
      <BatonHolder
        holder={{ name: nameOfPlace(answerablePlace(plan), plan, session.units) }}
        offeredTo={{ name: ownParty.name, who: plan.lead.who }}
        size="large"
      />
      <p>{say('leadOffer.what')}</p>
      {reason !== undefined && (
        <TextArea
          label={say('leadOffer.reason')}
          description={say('leadOffer.reasonHelp')}
          value={reason}
          onChange={setReason}
          rows={2}
          problem={problemAt('reason')}
          autoFocus
        />
      )}
      <ActionTrouble trouble={rest} />
      <Stack direction="row" gap={3}>
        {reason === undefined ? (
          <>
            <Button variant="primary" isPending={action.isRunning} onPress={() => void action.run({ type: 'acceptLead', party }, say('leadOffer.accepted'))}>
              {say('leadOffer.accept')}
            </Button>
            <Button onPress={() => setReason('')}>{say('leadOffer.decline')}</Button>
          </>
        ) : (
          <>
            <Button isPending={action.isRunning} onPress={() => void action.run(declining, say('leadOffer.declined'))}>
              {say('leadOffer.sendDecline')}
            </Button>
            <Button variant="quiet" onPress={() => setReason(undefined)}>
              {say('page.cancel')}
            </Button>
          </>
        )}
      </Stack>
    </Panel>
  );
}
