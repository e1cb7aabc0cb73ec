import { Reasons, useTexts } from '@stafett/ui-sip';
import { Panel, Status } from '@stafett/ui-kit';
import { nameOfPlace } from '../plan/name-of-place.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { answerablePlace } from '@stafett/plan';
import { namesFor } from '../trouble/names-for.ts';
import { wordsOfProposal } from './words-of-proposal.ts';

const looks = { waiting: { tone: 'late', icon: 'hourglass' }, accepted: { tone: 'done', icon: 'check' }, refused: { tone: 'stop', icon: 'stop' } } as const;

/** What the own unit has sent to the one who holds the plan: waiting, written, or refused with the reasons. */
export function PartyProposals() {
  const { plan, reading, session } = useOpenPlan();
  const texts = useTexts();
  const { say, dayOf } = texts;
  if (reading.proposals.length === 0) return null;
  return (
    <Panel title={say('proposals.heading')} surface="sand">
      <p className="ws-help">{say('proposals.why', { holder: nameOfPlace(answerablePlace(plan), plan, session.units) })}</p>
      <ul role="list" className="ws-proposals" aria-live="polite">
        {reading.proposals
          .toSorted((one, other) => other.at.localeCompare(one.at))
          .map(({ id, change, state, at, violations }) => (
            <li key={id}>
              <Status {...looks[state]}>{say(`proposals.${state}`)}</Status>
              <p>{wordsOfProposal(change, plan, texts)}</p>
              <p className="ws-help">{say('proposals.sentOn', { day: dayOf(at) })}</p>
              {state === 'refused' && <Reasons violations={violations} nameOf={namesFor(plan, session.units)} />}
            </li>
          ))}
      </ul>
    </Panel>
  );
}
