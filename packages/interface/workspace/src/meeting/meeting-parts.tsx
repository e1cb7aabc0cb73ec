import { meetingLengthOf } from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import { MeetingCircle, useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { useMemo } from 'react';
import { useOpenPlan } from '../plan/plan-context.ts';

// The house's clock, which a demo can set, and not this machine's.
function timeOf(at: string): () => number {
  const ahead = Date.parse(at) - Date.now();
  return () => Date.now() + ahead;
}

/** The meeting as a clock face, who is here, and what was prepared. */
export function MeetingParts() {
  const { plan, at } = useOpenPlan();
  const { say } = useTexts();
  const { meeting } = plan;
  const minutes = meetingLengthOf(profileNamed(plan.routine ?? 'national'));
  const openedAt = meeting?.openedAt;
  const clock = useMemo(() => ({ startedAt: openedAt === undefined ? undefined : Date.parse(openedAt) }), [openedAt]);
  const houseTime = useMemo(() => timeOf(at), [at]);
  return (
    <>
      {meeting?.endedAt === undefined && (
        <Panel title={say('meetingParts.heading')} surface="sand">
          <MeetingCircle minutes={minutes} clock={clock} now={houseTime} />
        </Panel>
      )}
      <PresentPeople />
      <Prepared />
    </>
  );
}

function PresentPeople() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const present = plan.meeting?.present;
  const people = plan.people.filter(({ id }) => present?.people.includes(id)).map(({ name }) => name);
  const parties = plan.parties.filter(({ id }) => present?.parties.includes(id)).map(({ name, answer }) => answer?.who ?? name);
  return (
    <Panel title={say('meetingParts.present')} surface="sand">
      <ul role="list" className="ws-present">
        {[...people, ...parties].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Panel>
  );
}

function Prepared() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const { situation, notes } = plan.preparation;
  const questions = notes.filter(({ list }) => list === 'questions');
  return (
    <>
      {questions.length > 0 && (
        <Panel title={say('noteList.questions')} surface="sand">
          <ul>
            {questions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Panel>
      )}
      {situation !== undefined && (
        <Panel title={say('document.situation')} surface="sand">
          <p>{situation.text}</p>
        </Panel>
      )}
    </>
  );
}
