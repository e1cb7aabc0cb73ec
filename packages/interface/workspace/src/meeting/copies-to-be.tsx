import { answerablePlace, filterPlanFor, type HeldBack, heldBackFrom, type Party } from '@stafett/plan';
import { kindTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Facts } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';

/** What each party will have once the meeting is over: all of the plan, a part of it, or nothing, as the consents say. */
export function CopiesToBe() {
  const { plan, at } = useOpenPlan();
  const { say, list } = useTexts();
  const calling = answerablePlace(plan);
  const sayHeld = ({ kind, about }: HeldBack): string =>
    about === plan.person
      ? say(kindTexts[kind])
      : say('copiesToBe.about', { kind: say(kindTexts[kind]), person: plan.people.find(({ id }) => id === about)?.name ?? '' });
  const sayCopy = (party: Party): string => {
    if (filterPlanFor(plan, party, at) === undefined) return say('copiesToBe.nothing');
    const held = heldBackFrom(plan, party, at).map(sayHeld);
    return held.length === 0 ? say('copiesToBe.everything') : say('copiesToBe.part', { kinds: list([...new Set(held)]) });
  };
  const others = plan.parties.filter(({ house, unit }) => house !== calling.house || unit !== calling.unit);
  return <Facts facts={others.map((party) => ({ term: party.name, description: sayCopy(party) }))} layout="under" />;
}
