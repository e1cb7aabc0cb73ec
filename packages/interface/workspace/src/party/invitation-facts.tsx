import { answerablePlace } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Facts, Panel } from '@stafett/ui-kit';
import { MeetingFacts } from '../invite/meeting-facts.tsx';
import { nameOfPlace } from '../plan/name-of-place.ts';
import { useOpenPlan } from '../plan/plan-context.ts';

interface Line {
  readonly id: string;
  readonly text: string;
}

/** Who calls, the own role, the purpose, the questions, time and place (INV-01). */
export function InvitationFacts() {
  const { plan, ownParty, session } = useOpenPlan();
  const { say } = useTexts();
  const lines = (term: string, texts: readonly Line[]) =>
    texts.length === 0 ? [] : [{ term, description: texts.map(({ id, text }) => <p key={id}>{text}</p>) }];
  return (
    <Panel title={say('partyPage.about')}>
      <Facts
        facts={[
          { term: say('partyPage.calledBy'), description: nameOfPlace(answerablePlace(plan), plan, session.units) },
          { term: say('partyPage.yourRole'), description: ownParty?.role ?? '' },
          ...lines(
            say('partyPage.purpose'),
            plan.goals.filter(({ kind }) => kind === 'longTerm'),
          ),
          ...lines(
            say('noteList.questions'),
            plan.preparation.notes.filter(({ list }) => list === 'questions'),
          ),
        ]}
      />
      {plan.meeting !== undefined && <MeetingFacts meeting={plan.meeting} />}
    </Panel>
  );
}
