import type { Party } from '@stafett/plan';
import { PartyList, useTexts } from '@stafett/ui-sip';
import { Button, Panel } from '@stafett/ui-kit';
import { useState } from 'react';
import { useOpenPlan } from '../plan/plan-context.ts';
import { Section } from '../plan/section.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { MeetingTime } from './meeting-time.tsx';
import { UnitsOutside } from '../outside/units-outside.tsx';
import { UnitsToCall } from './units-to-call.tsx';

/** The third step: when and where, whom to call in which role, and the answers as they come (INV-01, INV-02). */
export function InviteSection() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const [answering, setAnswering] = useState<Party>();
  const isOpen = plan.closing === undefined && plan.meeting?.endedAt === undefined;
  const answerFor = (party: Party) =>
    isOpen &&
    party.invitedAt !== undefined && (
      <Button variant="quiet" aria-label={say('invite.answerForOf', { unit: party.name })} onPress={() => setAnswering(party)}>
        {say('invite.answerFor')}
      </Button>
    );
  return (
    <Section title={say('invite.heading')} intro={say('invite.intro')}>
      <MeetingTime />
      <Panel title={say('party.heading')}>
        <PartyList plan={plan} renderAction={answerFor} />
      </Panel>
      {isOpen && <UnitsToCall />}
      <UnitsOutside isOpen={isOpen} />
      {answering !== undefined && <AnswerDialog party={answering} onClose={() => setAnswering(undefined)} />}
    </Section>
  );
}
