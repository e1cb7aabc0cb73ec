import type { FollowUp } from '@stafett/plan';
import { outcomeTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Facts, Panel } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';

/** What was said at each follow-up, the latest first. */
export function HeldFollowUps() {
  const { plan } = useOpenPlan();
  const { say, day } = useTexts();
  const factsOf = ({ goals, promises, news, stillNeeded, outcome }: FollowUp) => [
    { term: say('followUp.goals'), description: goals },
    ...(promises === undefined ? [] : [{ term: say('followUp.promises'), description: promises }]),
    ...(news === undefined ? [] : [{ term: say('followUp.news'), description: news }]),
    { term: say('followUp.stillNeeded'), description: say(stillNeeded ? 'page.yes' : 'page.no') },
    { term: say('followUp.outcome'), description: say(outcomeTexts[outcome]) },
  ];
  return plan.followUps.toReversed().map((held) => (
    <Panel key={held.id} title={say('document.followUpHeld', { day: day(held.heldOn, 'short') })}>
      <Facts facts={factsOf(held)} layout="under" />
    </Panel>
  ));
}
