import { nextForParty } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Link } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';
import { pathOf } from '../plan/plan-paths.ts';
import { Section } from '../plan/section.tsx';
import { WorkByGoal } from '../report/work-by-goal.tsx';
import { InvitationReceived } from './invitation-received.tsx';
import { LeadOffer } from './lead-offer.tsx';
import { OwnNewWork } from './own-new-work.tsx';
import { OwnWork } from './own-work.tsx';
import { isShared } from './proposal-state.ts';
import { RequestedWork } from './requested-work.tsx';

/** What a party does with its copy: answers the invitation, takes or declines the lead, tells how its interventions go. */
export function PartySection() {
  const open = useOpenPlan();
  const { plan, session } = open;
  const { say } = useTexts();
  const isBefore = plan.meeting?.endedAt === undefined;
  const { action } = nextForParty(plan, session.actor);
  if (isBefore)
    return (
      <Section title={say('partyPage.invitation')}>
        <InvitationReceived />
      </Section>
    );
  return (
    <Section title={say('partyPage.heading')} intro={isShared(open) ? say('partyPage.intro') : undefined}>
      {isShared(open) && action === 'acceptLead' && <LeadOffer />}
      {isShared(open) && <RequestedWork />}
      <OwnWork />
      {isShared(open) && <OwnNewWork />}
      <WorkByGoal isPlain />
      <Link href={pathOf(plan.id, 'document')} icon="document">
        {say('partyPage.readAll')}
      </Link>
    </Section>
  );
}
