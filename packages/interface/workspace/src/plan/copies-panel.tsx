import { answerablePlace, filterPlanFor, heldBackFrom, type Party } from '@stafett/plan';
import { type CopyState, useTexts, WhoHasWhat } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { type OpenPlan, useOpenPlan } from './plan-context.ts';

// A delivered copy that nothing waits behind is the latest, whatever number it has: changes that a party may not see make no new copy.
function copyOf(party: Party, { plan, reading, at }: OpenPlan): CopyState {
  const { house, unit } = party;
  const delivery = reading.deliveries.find((one) => one.house === house && one.unit === unit);
  if (delivery === undefined) return { house, unit, waiting: false };
  const { deliveredVersion, deliveredAt, waiting } = delivery;
  const ended = deliveredAt !== undefined && filterPlanFor(plan, party, at) === undefined;
  return {
    house,
    unit,
    deliveredVersion: deliveredVersion === undefined || waiting ? deliveredVersion : plan.version,
    deliveredAt,
    waiting,
    ended,
    heldBack: ended ? [] : [...new Set(heldBackFrom(plan, party, at).map(({ kind }) => kind))],
  };
}

/** Who has the original, who has which copy, and what the consent keeps from them (PLA-07). */
export function CopiesPanel() {
  const open = useOpenPlan();
  const { say } = useTexts();
  return (
    <Panel title={say('copies.heading')} surface="sand">
      <WhoHasWhat plan={open.plan} original={answerablePlace(open.plan)} copies={open.plan.parties.map((party) => copyOf(party, open))} />
    </Panel>
  );
}
