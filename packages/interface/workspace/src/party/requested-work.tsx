import { interventionsOf, type PlanIntervention, standingOf } from '@stafett/plan';
import { Button, Panel, Stack, TextArea } from '@stafett/ui-kit';
import { useTexts } from '@stafett/ui-sip';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { given } from '../house/given.ts';
import { type OpenPlan, useOpenPlan } from '../plan/plan-context.ts';

const isAnswered = ({ reading }: OpenPlan, intervention: PlanIntervention['id']): boolean =>
  reading.proposals.some(
    ({ change, state }) =>
      state === 'waiting' && (change.type === 'acceptIntervention' || change.type === 'declineIntervention') && change.intervention === intervention,
  );

/** What others have put on the own unit: a request until it has said yes (GOA-14). */
export function RequestedWork() {
  const open = useOpenPlan();
  const { say } = useTexts();
  const requested = interventionsOf(open.plan, open.session.actor).filter((one) => standingOf(one) === 'requested' && !isAnswered(open, one.id));
  if (requested.length === 0) return null;
  return (
    <Panel title={say('requestedWork.heading')}>
      <p>{say('requestedWork.what')}</p>
      {requested.map((one) => (
        <RequestAnswer key={one.id} intervention={one} />
      ))}
    </Panel>
  );
}

const fields = ['reason'];

function RequestAnswer({ intervention: { id, what } }: { readonly intervention: PlanIntervention }) {
  const { say } = useTexts();
  const action = useAction();
  const [reason, setReason] = useState<string>();
  const declining = { type: 'declineIntervention' as const, intervention: id, reason: given(reason ?? '') };
  const { problemAt, rest } = useFieldProblems(action, declining, fields);
  return (
    <section aria-label={what}>
      <h3>{what}</h3>
      {reason !== undefined && (
        <TextArea label={say('requestedWork.reason')} value={reason} onChange={setReason} rows={2} problem={problemAt('reason')} autoFocus />
      )}
      <ActionTrouble trouble={rest} />
      <Stack direction="row" gap={3}>
        {reason === undefined ? (
          <>
            <Button
              variant="primary"
              isPending={action.isRunning}
              onPress={() => void action.run({ type: 'acceptIntervention', intervention: id }, say('requestedWork.accepted'))}
            >
              {say('requestedWork.accept')}
            </Button>
            <Button onPress={() => setReason('')}>{say('requestedWork.decline')}</Button>
          </>
        ) : (
          <>
            <Button isPending={action.isRunning} onPress={() => void action.run(declining, say('requestedWork.declined'))}>
              {say('requestedWork.sendDecline')}
            </Button>
            <Button variant="quiet" onPress={() => setReason(undefined)}>
              {say('page.cancel')}
            </Button>
          </>
        )}
      </Stack>
    </section>
  );
}
