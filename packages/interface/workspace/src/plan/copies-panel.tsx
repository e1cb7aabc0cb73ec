import { answerablePlace, isOutside } from '@stafett/plan';
import { useTexts, WhoHasWhat } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { copyStateOf } from './copy-state-of.ts';
import { useOpenPlan } from './plan-context.ts';

/** Where the panel is on the page. */
export const copiesPart = 'copies';

/** Who has the original, who has which copy, and what the consent keeps from them (PLA-07). */
export function CopiesPanel() {
  const open = useOpenPlan();
  const { say } = useTexts();
  const { plan } = open;
  return (
    <Panel title={say('copies.heading')} surface="sand" id={copiesPart}>
      <WhoHasWhat
        plan={plan}
        original={answerablePlace(plan)}
        copies={plan.parties.filter((party) => !isOutside(party)).map((party) => copyStateOf(party, open))}
      />
    </Panel>
  );
}
