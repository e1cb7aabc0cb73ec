import { ageOn, type CalendarDate, violationsOf } from '@stafett/kernel';
import { type PartyUnit, RegisterNeed } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Button, Panel, Stack } from '@stafett/ui-kit';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { useTell } from '../frame/message-board.ts';
import { useRegisterNeed } from '../house/use-register-need.ts';
import { focusFirstProblem } from '../trouble/focus-first-problem.ts';
import { besideFields, problemsIn, whatRemains } from '../trouble/problems.ts';
import { type Trouble, TroubleNote } from '../trouble/trouble-note.tsx';
import { FamilyFields } from './family-fields.tsx';
import { birthDateOn, emptyNeed, type NeedForm, needToSend } from './need-form.ts';
import { NeedFields } from './need-fields.tsx';
import { PersonFields } from './person-fields.tsx';

interface RegisterNeedFormProps {
  readonly unit: PartyUnit;
  readonly today: CalendarDate;
}

const adultAt = 18;
const fields = new Set<unknown>(['people', 'need', 'role']);
const isField = (path: readonly unknown[]): boolean => (path.length > 1 ? fields.has(path[0]) : path[0] === 'role');
const byId = (_what: string, id: string): string => id;

/** The form of a need: the person, the family, the need, and the own role. */
export function RegisterNeedForm({ unit, today }: RegisterNeedFormProps) {
  const texts = useTexts();
  const { say } = texts;
  const tell = useTell();
  const navigate = useNavigate();
  const { register, isSending } = useRegisterNeed();
  const [empty] = useState(() => emptyNeed(today, say('need.roleDefault')));
  const draft = useFormDraft<NeedForm>('need', empty);
  const [tried, setTried] = useState<Trouble>();
  const { form } = draft;
  const [person, ...family] = form.people;
  const change = (part: Partial<NeedForm>) => draft.change({ ...form, ...part });
  const born = birthDateOn(person, today);
  const need = needToSend(form, unit, today);
  const read = RegisterNeed.safeParse(need);
  const trouble = whatRemains(tried, read.success ? [] : violationsOf(read.error, need));
  const problemAt = problemsIn(trouble, { texts, nameOf: byId });

  const submit = async () => {
    const outcome = await register(need);
    if (outcome.state === 'registered') {
      draft.clear();
      tell('done', say('need.registered'));
      await navigate({ to: '/plan/$plan', params: { plan: form.plan } });
      return;
    }
    setTried(outcome.state === 'refused' ? outcome : { state: 'unreachable' });
    focusFirstProblem();
  };
  return (
    <Stack gap={6}>
      <Panel title={say('need.thePerson')}>
        <PersonFields
          person={person}
          onChange={(part) => change({ people: [{ ...person, ...part }, ...family] })}
          of={say('need.ofPerson')}
          today={today}
          problemAt={(...path) => problemAt('people', 0, ...path)}
        />
      </Panel>
      <FamilyFields
        family={family}
        onChange={(people) => change({ people: [person, ...people] })}
        isAdult={born !== undefined && ageOn(born, today) >= adultAt}
        today={today}
        problemAt={problemAt}
      />
      <NeedFields form={form} onChange={change} today={today} problemAt={problemAt} />
      <TroubleNote trouble={besideFields(trouble, isField)} nameOf={byId} />
      <Stack direction="row">
        <Button variant="primary" isPending={isSending} pendingLabel={say('page.saving')} onPress={() => void submit()}>
          {say('need.submit')}
        </Button>
      </Stack>
    </Stack>
  );
}
