import { answerablePlace, filterPlanFor, heldBackFrom, type Party } from '@stafett/plan';
import { kindTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Facts } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';

/** What each party will have once the meeting is over: all of the plan, a part of it, or nothing, as the consents say. */
export function CopiesToBe() {
  const { plan, at } = useOpenPlan();
  const { say, list } = useTexts();
  const calling = answerablePlace(plan);
  const sayCopy = (party: Party): string => {
    if (filterPlanFor(plan, party, at) === undefined) return say('copiesToBe.nothing');
    const kinds = [...new Set(heldBackFrom(plan, party, at).map(({ kind }) => kind))];
    return kinds.length === 0 ? say('copiesToBe.everything') : say('copiesToBe.part', { kinds: list(kinds.map((kind) => say(kindTexts[kind]))) });
  };
  const others = plan.parties.filter(({ house, unit }) => house !== calling.house || unit !== calling.unit);
  return <Facts facts={others.map((party) => ({ term: party.name, description: sayCopy(party) }))} layout="under" />;
}
