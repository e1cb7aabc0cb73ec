import { outcomeTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Alert, Link } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';
import { pathOf } from '../plan/plan-paths.ts';

/** The last follow-up decided that the plan ends: the way there (FOL-04). */
export function CloseNow() {
  const { plan } = useOpenPlan();
  const { say, day } = useTexts();
  const last = plan.followUps.at(-1);
  if (last?.outcome !== 'close' && last?.outcome !== 'closeAndStartNew') return null;
  return (
    <Alert
      tone="told"
      title={say('followUp.decided', { outcome: say(outcomeTexts[last.outcome]) })}
      actions={
        <Link href={pathOf(plan.id, 'close')} variant="primary" icon="arrowRight">
          {say('close.heading')}
        </Link>
      }
    >
      <p>{say('document.followUpHeld', { day: day(last.heldOn, 'short') })}</p>
    </Alert>
  );
}
