import type { Party } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Button, Dialog, Panel } from '@stafett/ui-kit';
import { useState } from 'react';
import { AnswerForm } from '../invite/answer-form.tsx';
import { useOpenPlan } from '../plan/plan-context.ts';
import { isShared } from './proposal-state.ts';

interface AnswerGivenProps {
  readonly party: Party;
}

/** What the own unit has answered; it can answer anew until the meeting. */
export function AnswerGiven({ party }: AnswerGivenProps) {
  const open = useOpenPlan();
  const { say } = useTexts();
  const [isChanging, setIsChanging] = useState(false);
  const { answer } = party;
  if (answer === undefined) return null;
  return (
    <Panel
      title={say('partyPage.answer')}
      id="own-answer"
      aside={
        isShared(open) && (
          <Button variant="quiet" icon="edit" onPress={() => setIsChanging(true)}>
            {say('partyPage.changeAnswer')}
          </Button>
        )
      }
    >
      <p>{answer.coming ? say('partyPage.answeredComing', { who: answer.who ?? '' }) : say('partyPage.answeredNotComing')}</p>
      {answer.note !== undefined && <p>{answer.note}</p>}
      {isChanging && (
        <Dialog isOpen onClose={() => setIsChanging(false)} title={say('partyPage.changeAnswer')} closeLabel={say('page.close')}>
          <AnswerForm party={party} onDone={() => setIsChanging(false)} />
        </Dialog>
      )}
    </Panel>
  );
}
