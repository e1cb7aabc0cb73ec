import { answerablePlace, type Party } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Button, CheckboxGroup, Panel, Stack } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { MeetingFacts } from '../invite/meeting-facts.tsx';
import { foresee, useOpenPlan } from '../plan/plan-context.ts';
import { TroubleNote } from '../trouble/trouble-note.tsx';
import { namesFor } from '../trouble/names-for.ts';
import { familyOptions } from './responsible-options.ts';

/** Who is here, and the meeting begins (MEE-01). */
export function OpenMeeting() {
  const open = useOpenPlan();
  const { plan, session } = open;
  const { say } = useTexts();
  const action = useAction();
  const calling = answerablePlace(plan);
  const comes = ({ house, unit, answer }: Party) => answer?.coming === true || (house === calling.house && unit === calling.unit);
  const [parties, setParties] = useState(() => plan.parties.filter(comes).map(({ id }) => id));
  const [people, setPeople] = useState(() => plan.people.filter(({ relation }) => relation !== 'relative').map(({ id }) => id));
  const change = { type: 'openMeeting' as const, present: { parties: [...parties], people: [...people] } };
  const foreseen = foresee(open, change);
  return (
    <Panel title={say('meetingPage.open')}>
      {plan.meeting !== undefined && <MeetingFacts meeting={plan.meeting} />}
      <CheckboxGroup label={say('meetingPage.presentFamily')} options={familyOptions(plan)} value={people} onChange={(ids) => setPeople([...ids])} />
      <CheckboxGroup
        label={say('meetingPage.presentParties')}
        options={plan.parties.map(({ id, name, answer }) => ({ id, label: name, description: answer?.who }))}
        value={parties}
        onChange={(ids) => setParties([...ids])}
      />
      {foreseen.outcome === 'allowed' ? (
        <Stack>
          <ActionTrouble trouble={action.trouble} />
          <div>
            <Button variant="primary" isPending={action.isRunning} onPress={() => void action.run(change, say('meetingPage.opened'))}>
              {say('meetingPage.openButton')}
            </Button>
          </div>
        </Stack>
      ) : (
        <TroubleNote trouble={{ state: 'refused', violations: foreseen.violations }} nameOf={namesFor(plan, session.units)} />
      )}
    </Panel>
  );
}
