import { closingTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Alert } from '@stafett/ui-kit';
import { useOpenPlan } from './plan-context.ts';

/** The plan no longer holds: why, since when, and where to turn if the need comes back (FOL-13). */
export function ClosedNotice() {
  const { plan, reading } = useOpenPlan();
  const { say, dayOf } = useTexts();
  const { closing } = plan;
  if (closing !== undefined)
    return (
      <Alert tone="told" title={say('closed.title', { day: dayOf(closing.at) })}>
        <p>{say('closed.why', { reason: say(closingTexts[closing.reason]) })}</p>
        {closing.note !== undefined && <p>{closing.note}</p>}
        {closing.turnTo !== undefined && <p>{say('document.turnTo', { place: closing.turnTo })}</p>}
      </Alert>
    );
  if (reading.endedAt === undefined) return null;
  return (
    <Alert tone="late" title={say('closed.ended', { day: dayOf(reading.endedAt) })}>
      <p>{say('closed.endedWhy')}</p>
    </Alert>
  );
}
