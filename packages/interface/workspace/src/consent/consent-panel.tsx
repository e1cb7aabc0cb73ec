import { mayStartSipWork } from '@stafett/consent';
import { consentFactsOf } from '@stafett/plan';
import { ConsentExplanation, useTexts } from '@stafett/ui-sip';
import { Link, Panel } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';
import { namesFor } from '../trouble/names-for.ts';

/** Beside every step: whether the work may go on, and if not what is missing, from whom and by which rule. */
export function ConsentPanel() {
  const { plan, at, session } = useOpenPlan();
  const { say } = useTexts();
  const decision = mayStartSipWork(consentFactsOf(plan), at);
  return (
    <Panel title={say('consentPage.panel')} surface="sand">
      <ConsentExplanation decision={decision} nameOf={namesFor(plan, session.units)} isLive />
      <Link href={`/plan/${plan.id}/consent`}>{say('consentPage.show')}</Link>
    </Panel>
  );
}
