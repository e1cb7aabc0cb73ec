import { useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';

const parts = ['opening', 'situation', 'needs', 'summary', 'close'] as const;

/** The parts of the meeting in order, and who is here (MEE-01). */
export function MeetingParts() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const { situation, notes } = plan.preparation;
  const present = plan.meeting?.present;
  const people = plan.people.filter(({ id }) => present?.people.includes(id)).map(({ name }) => name);
  const parties = plan.parties.filter(({ id }) => present?.parties.includes(id)).map(({ name, answer }) => answer?.who ?? name);
  const questions = notes.filter(({ list }) => list === 'questions');
  return (
    <>
      <Panel title={say('meetingParts.heading')} surface="sand">
        <ol className="ws-parts">
          {parts.map((part) => (
            <li key={part}>
              <strong>{say(`meetingParts.${part}`)}</strong>
              <span>{say(`meetingParts.${part}How`)}</span>
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title={say('meetingParts.present')} surface="sand">
        <ul role="list" className="ws-present">
          {[...people, ...parties].map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Panel>
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
