import { answerablePlace } from '@stafett/plan';
import { BatonHolder, useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { nameOfPlace } from '../plan/name-of-place.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { isWaitingFor } from './proposal-state.ts';
import { YesOrNo } from './yes-or-no.tsx';

/** The baton lies between: take it, or say no and why (LAD-03). */
export function LeadOffer() {
  const open = useOpenPlan();
  const { plan, ownParty, session } = open;
  const { say } = useTexts();
  if (ownParty === undefined || plan.lead === undefined || isWaitingFor(open, ['acceptLead', 'declineLead'])) return null;
  const party = ownParty.id;
  return (
    <Panel title={say('leadOffer.heading')}>
      <BatonHolder
        holder={{ name: nameOfPlace(answerablePlace(plan), plan, session.units) }}
        offeredTo={{ name: ownParty.name, who: plan.lead.who }}
        size="large"
      />
      <p>{say('leadOffer.what')}</p>
      <YesOrNo
        yes={{ type: 'acceptLead', party }}
        no={(reason) => ({ type: 'declineLead', party, reason })}
        words={{
          accept: say('leadOffer.accept'),
          accepted: say('leadOffer.accepted'),
          decline: say('leadOffer.decline'),
          sendDecline: say('leadOffer.sendDecline'),
          declined: say('leadOffer.declined'),
        }}
        reason={{ label: say('leadOffer.reason'), description: say('leadOffer.reasonHelp') }}
      />
    </Panel>
  );
}
