import { PartyList, useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';
import { InvitationFacts } from './invitation-facts.tsx';
import { OwnAnswer } from './own-answer.tsx';

/** The invitation as it came: what it is about, the own answer, and who else is called (INV-01, INV-02). */
export function InvitationReceived() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  return (
    <>
      <InvitationFacts />
      <OwnAnswer />
      <Panel title={say('party.heading')}>
        <PartyList plan={plan} />
      </Panel>
    </>
  );
}
