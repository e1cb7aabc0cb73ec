import { interventionsOf, type PlanIntervention, standingOf } from '@stafett/plan';
import { Panel } from '@stafett/ui-kit';
import { useTexts } from '@stafett/ui-sip';
import { type OpenPlan, useOpenPlan } from '../plan/plan-context.ts';
import { YesOrNo } from './yes-or-no.tsx';

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

function RequestAnswer({ intervention: { id, what } }: { readonly intervention: PlanIntervention }) {
  const { say } = useTexts();
  return (
    <section aria-label={what}>
      <h3>{what}</h3>
      <YesOrNo
        yes={{ type: 'acceptIntervention', intervention: id }}
        no={(reason) => ({ type: 'declineIntervention', intervention: id, reason })}
        words={{
          accept: say('requestedWork.accept'),
          accepted: say('requestedWork.accepted'),
          decline: say('requestedWork.decline'),
          sendDecline: say('requestedWork.sendDecline'),
          declined: say('requestedWork.declined'),
        }}
        reason={{ label: say('requestedWork.reason') }}
      />
    </section>
  );
}
