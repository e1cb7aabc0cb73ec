import { useTexts } from '@stafett/ui-sip';
import { Alert, Button } from '@stafett/ui-kit';
import { focusPart } from '../frame/focus-part.ts';
import { proposalsPart } from '../party/party-proposals.tsx';
import { nameOfPlace } from './name-of-place.ts';
import { isHandedOver, useOpenPlan } from './plan-context.ts';

/** The original is on its way to another house, or has come there: who answers for the plan meanwhile, and what becomes of what is written (LAD-03, SEC-02). */
export function MovingNotice() {
  const open = useOpenPlan();
  const { plan, session } = open;
  const { say } = useTexts();
  const { moving, lead } = plan;
  if (isHandedOver(open))
    return (
      <Alert tone="told" title={say('handedOver.title')}>
        <p>{say('handedOver.why')}</p>
      </Alert>
    );
  if (moving === undefined || lead === undefined) return null;
  const unit = nameOfPlace(lead, plan, session.units);
  return (
    <Alert tone="told" title={say('moving.title', { unit })} actions={open.reading.proposals.length > 0 ? <ToWhatWaits /> : undefined}>
      <p>{say('moving.who', { unit })}</p>
      <p>{say('moving.waits')}</p>
    </Alert>
  );
}

function ToWhatWaits() {
  const { say } = useTexts();
  return (
    <Button variant="quiet" icon="hourglass" onPress={() => focusPart(proposalsPart)}>
      {say('moving.toWhatWaits')}
    </Button>
  );
}
