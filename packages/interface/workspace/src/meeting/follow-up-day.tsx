import { addMonths } from '@stafett/kernel';
import { useTexts } from '@stafett/ui-sip';
import { Button, DateField, Panel, Stack, TextField } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { focusPart } from '../frame/focus-part.ts';
import { given } from '../house/given.ts';

const fields = ['on', 'place'];
const usualMonths = [3, 4, 6] as const;

/** The day and place of the follow-up (FOL-02, FOL-05). */
export function FollowUpDay() {
  const { plan, today } = useOpenPlan();
  const { say, day } = useTexts();
  const action = useAction();
  const { nextFollowUp, closing } = plan;
  const draft = useFormDraft<{ on?: string | undefined; place: string }>(`${plan.id}.setFollowUp`, { on: nextFollowUp?.on, place: nextFollowUp?.place ?? '' });
  const [isChanging, setIsChanging] = useState(false);
  const { on, place } = draft.form;
  const booking = { type: 'setFollowUp' as const, on, place: given(place), baseVersion: nextFollowUp?.version };
  const { problemAt, rest } = useFieldProblems(action, booking, fields);
  const save = async () => {
    if (!(await action.run(booking, say('followUpDay.saved')))) return;
    draft.clear();
    setIsChanging(false);
    focusPart('follow-up-day');
  };
  const isForm = nextFollowUp === undefined || isChanging;
  return (
    <Panel title={say('document.followUp')} id="follow-up-day">
      {isForm ? (
        <Stack>
          <DateField label={say('followUpDay.on')} value={on} min={today} onChange={(value) => draft.change({ on: value })} problem={problemAt('on')} />
          <Stack direction="row" gap={2}>
            {usualMonths.map((months) => (
              <Button key={months} variant="quiet" onPress={() => draft.change({ on: addMonths(today, months) })}>
                {say('followUpDay.inMonths', { months })}
              </Button>
            ))}
          </Stack>
          <TextField
            label={say('followUpDay.place')}
            mark={say('page.optional')}
            value={place}
            onChange={(words) => draft.change({ place: words })}
            problem={problemAt('place')}
          />
          <ActionTrouble trouble={rest} />
          <div>
            <Button isPending={action.isRunning} onPress={() => void save()}>
              {say('followUpDay.save')}
            </Button>
          </div>
        </Stack>
      ) : (
        <Stack direction="row" justify="between">
          <p>{[day(nextFollowUp.on), nextFollowUp.place].filter((word) => word !== undefined).join(', ')}</p>
          {closing === undefined && (
            <Button variant="quiet" icon="edit" onPress={() => setIsChanging(true)}>
              {say('followUpDay.change')}
            </Button>
          )}
        </Stack>
      )}
    </Panel>
  );
}
