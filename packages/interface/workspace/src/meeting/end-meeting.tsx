import { checkCompleteness } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Alert, Button, Dialog, Panel } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { foresee, useOpenPlan } from '../plan/plan-context.ts';
import { namesFor } from '../trouble/names-for.ts';
import { TroubleNote } from '../trouble/trouble-note.tsx';
import { CopiesToBe } from './copies-to-be.tsx';

/** Ends the meeting: first what it leads to, who gets a copy and what is held back from it (MEE-07, PLA-07). */
export function EndMeeting() {
  const open = useOpenPlan();
  const { plan, today, session } = open;
  const { say } = useTexts();
  const action = useAction();
  const [isAsking, setIsAsking] = useState(false);
  const foreseen = foresee(open, { type: 'endMeeting' });
  const isComplete = checkCompleteness(plan, today).decision.outcome === 'allowed';
  const end = async () => {
    if (await action.run({ type: 'endMeeting' }, say('meetingPage.ended'))) setIsAsking(false);
  };
  return (
    <Panel title={say('meetingPage.end')}>
      <p>{say('meetingPage.endWhy')}</p>
      {foreseen.outcome !== 'allowed' && <TroubleNote trouble={{ state: 'refused', violations: foreseen.violations }} nameOf={namesFor(plan, session.units)} />}
      {foreseen.outcome === 'allowed' && (
        <div>
          <Button variant="primary" onPress={() => setIsAsking(true)}>
            {say('meetingPage.endButton')}
          </Button>
        </div>
      )}
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={say('meetingPage.endHeading')}
        closeLabel={say('page.close')}
        width="wide"
        actions={
          <>
            <Button variant="primary" isPending={action.isRunning} onPress={() => void end()}>
              {say('meetingPage.endDo')}
            </Button>
            <Button onPress={() => setIsAsking(false)}>{say('meetingPage.endWait')}</Button>
          </>
        }
      >
        {!isComplete && <Alert tone="late" title={say('meetingPage.endIncomplete')} />}
        <CopiesToBe />
        <ActionTrouble trouble={action.trouble} />
      </Dialog>
    </Panel>
  );
}
