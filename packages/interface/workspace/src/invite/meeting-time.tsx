import { useTexts } from '@stafett/ui-sip';
import { Button, Panel } from '@stafett/ui-kit';
import { useState } from 'react';
import { focusPart } from '../frame/focus-part.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingTimeForm } from './meeting-time-form.tsx';

/** When and where the meeting is; first a form, then what was decided and a way to change it. */
export function MeetingTime() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const [isChanging, setIsChanging] = useState(false);
  const { meeting, closing } = plan;
  const done = () => {
    setIsChanging(false);
    focusPart('meeting-time');
  };
  const mayChange = closing === undefined && meeting?.openedAt === undefined;
  if (meeting === undefined || isChanging)
    return (
      <Panel title={say('invite.time')} id="meeting-time">
        <MeetingTimeForm onDone={done} />
      </Panel>
    );
  return (
    <Panel
      title={say('invite.time')}
      id="meeting-time"
      aside={
        mayChange && (
          <Button variant="quiet" icon="edit" onPress={() => setIsChanging(true)}>
            {say('invite.changeTime')}
          </Button>
        )
      }
    >
      <MeetingFacts meeting={meeting} />
    </Panel>
  );
}
