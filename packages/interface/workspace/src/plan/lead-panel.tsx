import { answerablePlace } from '@stafett/plan';
import { BatonHolder, useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { LeadNeedsConsent } from './lead-needs-consent.tsx';
import { nameOfPlace } from './name-of-place.ts';
import { useOpenPlan } from './plan-context.ts';

/** Who answers for the whole plan; between two while an offer has not been answered (LAD-03). */
export function LeadPanel() {
  const { plan, session } = useOpenPlan();
  const { say } = useTexts();
  const { lead } = plan;
  const nameOf = (place: Parameters<typeof nameOfPlace>[0]) => nameOfPlace(place, plan, session.units);
  const holder = { name: nameOf(answerablePlace(plan)), who: lead?.state === 'accepted' ? lead.who : undefined };
  return (
    <Panel title={say('planPage.lead')} surface="sand">
      <BatonHolder
        holder={holder}
        offeredTo={lead?.state === 'offered' ? { name: nameOf(lead), who: lead.who } : undefined}
        isOnTheWay={plan.moving !== undefined}
        declined={lead?.state === 'declined' ? { name: nameOf(lead), reason: lead.reason ?? '' } : undefined}
      />
      <LeadNeedsConsent lead={lead} />
    </Panel>
  );
}
