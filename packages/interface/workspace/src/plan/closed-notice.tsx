import type { Closing } from '@stafett/plan';
import { closingTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Alert, Button } from '@stafett/ui-kit';
import { focusPart } from '../frame/focus-part.ts';
import { copiesPart } from './copies-panel.tsx';
import { EndedNotice } from './ended-notice.tsx';
import { useOpenPlan } from './plan-context.ts';

/** The plan no longer holds: why, since when, what is shared now, and where to turn if the need comes back (CON-24, FOL-13). */
export function ClosedNotice() {
  const { plan, isOriginal } = useOpenPlan();
  const { say, dayOf } = useTexts();
  const { closing } = plan;
  if (closing === undefined) return <EndedNotice />;
  return (
    <Alert tone="told" title={say('closed.title', { day: dayOf(closing.at) })} actions={isOriginal && isWithdrawn(closing) ? <ToCopies /> : undefined}>
      <p>{say(isWithdrawn(closing) ? 'closed.whyWithdrawn' : 'closed.why', { reason: say(closingTexts[closing.reason]) })}</p>
      {closing.note !== undefined && <p>{closing.note}</p>}
      {closing.turnTo !== undefined && <p>{say('document.turnTo', { place: closing.turnTo })}</p>}
    </Alert>
  );
}

const isWithdrawn = ({ reason }: Closing): boolean => reason === 'consentWithdrawn';

function ToCopies() {
  const { say } = useTexts();
  return (
    <Button variant="quiet" icon="arrowRight" onPress={() => focusPart(copiesPart)}>
      {say('closed.toCopies')}
    </Button>
  );
}
