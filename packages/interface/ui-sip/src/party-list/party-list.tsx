import { answerablePlace, type Party, type Plan } from '@stafett/plan';
import { principalTexts } from '@stafett/texts';
import { BatonMark, EmptyState, Progress, Status } from '@stafett/ui-kit';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** What `PartyList` takes. */
export interface PartyListProps {
  readonly plan: Pick<Plan, 'parties' | 'lead' | 'initiator' | 'meeting'>;
  /** What can be done for a party: remind, answer for it. */
  readonly renderAction?: ((party: Party) => ReactNode) | undefined;
}

interface PartyStateProps {
  readonly party: Party;
  readonly isMeetingOver: boolean;
}

function PartyState({ party: { invitedAt, answer }, isMeetingOver }: PartyStateProps) {
  const { say } = useTexts();
  if (invitedAt === undefined || isMeetingOver) return null;
  if (answer === undefined) return <Status tone="late">{say('party.state.waiting')}</Status>;
  return answer.coming ? <Status tone="done">{say('party.state.coming')}</Status> : <Status tone="calm">{say('party.state.notComing')}</Status>;
}

interface PartyRowProps extends PartyStateProps {
  readonly isAnswerable: boolean;
  readonly action: ReactNode;
}

function PartyRow({ party, isMeetingOver, isAnswerable, action }: PartyRowProps) {
  const { say, dayOf } = useTexts();
  const { name, principal, role, answer, invitedAt } = party;
  return (
    <li className="sip-party">
      <div className="sip-party-words">
        <p className="sip-party-name">
          {isAnswerable && <BatonMark label={say('party.lead')} />}
          <span>{name}</span>
        </p>
        <p className="sip-party-detail">
          {say(principalTexts[principal])} · {role}
        </p>
        {answer?.who !== undefined && <p className="sip-party-who">{answer.who}</p>}
        {answer?.note !== undefined && <p className="sip-party-detail">{answer.note}</p>}
        {answer === undefined && invitedAt !== undefined && <p className="sip-party-detail">{say('party.invitedOn', { day: dayOf(invitedAt) })}</p>}
      </div>
      <PartyState party={party} isMeetingOver={isMeetingOver} />
      {action}
    </li>
  );
}

/** Who takes part, in which role, and what they have answered (INV-01, INV-02). */
export function PartyList({ plan, renderAction }: PartyListProps) {
  const { say } = useTexts();
  const { parties } = plan;
  if (parties.length === 0) return <EmptyState icon="people" title={say('party.none')} />;
  const place = answerablePlace(plan);
  const isMeetingOver = plan.meeting?.endedAt !== undefined;
  const called = parties.filter(({ invitedAt }) => invitedAt !== undefined);
  const answered = called.filter(({ answer }) => answer !== undefined).length;
  const isAnswerable = ({ house, unit }: Party) => house === place.house && unit === place.unit;
  return (
    <div className="sip-parties">
      {called.length > 0 && !isMeetingOver && (
        <Progress label={say('party.answers')} value={answered} max={called.length} valueText={say('party.answered', { answered, called: called.length })} />
      )}
      <ul role="list">
        {parties.map((party) => (
          <PartyRow key={party.id} party={party} isMeetingOver={isMeetingOver} isAnswerable={isAnswerable(party)} action={renderAction?.(party)} />
        ))}
      </ul>
    </div>
  );
}
