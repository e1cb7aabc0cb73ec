import { answerablePlace } from '@stafett/plan';
import type { TextId } from '@stafett/texts';
import { Reasons, useTexts } from '@stafett/ui-sip';
import { Panel, Status } from '@stafett/ui-kit';
import { nameOfPlace } from '../plan/name-of-place.ts';
import { type OpenPlan, useOpenPlan } from '../plan/plan-context.ts';
import { namesFor } from '../trouble/names-for.ts';
import { wordsOfProposal } from './words-of-proposal.ts';

/** Where the panel is on the page. */
export const proposalsPart = 'proposals';

const looks = { waiting: { tone: 'late', icon: 'hourglass' }, accepted: { tone: 'done', icon: 'check' }, refused: { tone: 'stop', icon: 'stop' } } as const;

interface ProposalWords {
  readonly heading: TextId;
  readonly why: TextId;
  readonly waiting: TextId;
  readonly on: TextId;
}

const sent: ProposalWords = { heading: 'proposals.heading', why: 'proposals.why', waiting: 'proposals.waiting', on: 'proposals.sentOn' };
const kept: ProposalWords = { heading: 'proposals.headingKept', why: 'proposals.whyKept', waiting: 'proposals.waitingKept', on: 'proposals.writtenOn' };
const stayed: ProposalWords = { ...kept, why: 'proposals.whyStayed' };

function wordsFor(open: OpenPlan): ProposalWords {
  if (!open.isOriginal) return sent;
  return open.plan.moving === undefined ? stayed : kept;
}

// Who the words go to: the one who answers for the plan, or the one that the original is on its way to.
const holderOf = ({ plan, session }: OpenPlan): string =>
  nameOfPlace(plan.moving === undefined || plan.lead === undefined ? answerablePlace(plan) : plan.lead, plan, session.units);

/** What the own unit has sent to the one who holds the plan, or written while the original was on its way: waiting, written, or refused with the reasons. */
export function PartyProposals() {
  const open = useOpenPlan();
  const texts = useTexts();
  const { plan, reading, session } = open;
  const { say, dayOf } = texts;
  const words = wordsFor(open);
  if (reading.proposals.length === 0) return null;
  return (
    <Panel title={say(words.heading)} surface="sand" id={proposalsPart}>
      <p className="ws-help">{say(words.why, { holder: holderOf(open) })}</p>
      <ul role="list" className="ws-proposals" aria-live="polite">
        {reading.proposals
          .toSorted((one, other) => other.at.localeCompare(one.at))
          .map(({ id, change, state, at, violations }) => (
            <li key={id}>
              <Status {...looks[state]}>{say(state === 'waiting' ? words.waiting : `proposals.${state}`)}</Status>
              <p>{wordsOfProposal(change, plan, texts)}</p>
              <p className="ws-help">{say(words.on, { day: dayOf(at) })}</p>
              {state === 'refused' && <Reasons violations={violations} nameOf={namesFor(plan, session.units)} />}
            </li>
          ))}
      </ul>
    </Panel>
  );
}
