import { interventionsOf } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';
import { ReportedIntervention } from '../report/reported-intervention.tsx';

/** What the own unit has taken on, with a way to tell how it goes. */
export function OwnWork() {
  const { plan, session } = useOpenPlan();
  const { say } = useTexts();
  const own = interventionsOf(plan, session.actor);
  return (
    <Panel title={say('partyPage.ownWork')}>
      {own.length === 0 ? <p>{say('partyPage.noOwnWork')}</p> : own.map((one) => <ReportedIntervention key={one.id} intervention={one} level={3} />)}
    </Panel>
  );
}
