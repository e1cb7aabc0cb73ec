import { MeetingForm } from '@stafett/plan';
import { meetingFormTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Button, DateField, RadioGroup, Stack, TextArea, TextField, TimeField } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { meetingWords, planMeetingOf } from './meeting-form.ts';

interface MeetingTimeFormProps {
  readonly onDone: () => void;
}

const fields = ['startsAt', 'place', 'contact', 'adaptations'];

/** Decides when, where and how the meeting is held (INV-01). */
export function MeetingTimeForm({ onDone }: MeetingTimeFormProps) {
  const { plan, session, today } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const draft = useFormDraft(`${plan.id}.planMeeting`, meetingWords(plan.meeting, session.actor.name));
  const { form, change } = draft;
  const meeting = planMeetingOf(form, plan.meeting?.version);
  const { problemAt, rest } = useFieldProblems(action, meeting, fields);
  const leave = () => {
    draft.clear();
    onDone();
  };
  const save = async () => {
    if (await action.run(meeting, say('invite.timeSaved'))) leave();
  };
  return (
    <Stack>
      <Stack direction="row" gap={6}>
        <DateField label={say('invite.day')} value={form.day} onChange={(day) => change({ day })} min={today} problem={problemAt('startsAt')} />
        <TimeField label={say('invite.clock')} value={form.time} onChange={(time) => change({ time })} />
      </Stack>
      <RadioGroup
        label={say('invite.form')}
        direction="row"
        options={MeetingForm.options.map((id) => ({ id, label: say(meetingFormTexts[id]) }))}
        value={form.form}
        onChange={(id) => change({ form: id })}
      />
      <TextField
        label={say(form.form === 'room' ? 'invite.place' : 'invite.link')}
        value={form.place}
        onChange={(place) => change({ place })}
        problem={problemAt('place')}
      />
      <TextField
        label={say('invite.contact')}
        description={say('invite.contactHelp')}
        value={form.contact}
        onChange={(contact) => change({ contact })}
        problem={problemAt('contact')}
      />
      <TextArea
        label={say('invite.adaptations')}
        mark={say('page.optional')}
        description={say('invite.adaptationsHelp')}
        rows={2}
        value={form.adaptations}
        onChange={(adaptations) => change({ adaptations })}
      />
      <ActionTrouble trouble={rest} />
      <Stack direction="row" gap={3}>
        <Button
          variant={plan.meeting === undefined ? 'primary' : 'secondary'}
          isPending={action.isRunning}
          pendingLabel={say('page.saving')}
          onPress={() => void save()}
        >
          {say('invite.saveTime')}
        </Button>
        {plan.meeting !== undefined && (
          <Button variant="quiet" onPress={leave}>
            {say('page.cancel')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
