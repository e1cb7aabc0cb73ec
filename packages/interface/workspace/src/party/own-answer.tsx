import { useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { focusPart } from '../frame/focus-part.ts';
import { AnswerForm } from '../invite/answer-form.tsx';
import { useOpenPlan } from '../plan/plan-context.ts';
import { AnswerGiven } from './answer-given.tsx';
import { isShared, isWaitingFor } from './proposal-state.ts';

/** The own answer: to be given, on its way, or given. */
export function OwnAnswer() {
  const open = useOpenPlan();
  const { say } = useTexts();
  const { ownParty } = open;
  if (ownParty?.invitedAt === undefined || isWaitingFor(open, ['answerInvitation'])) return null;
  if (ownParty.answer !== undefined || !isShared(open)) return <AnswerGiven party={ownParty} />;
  return (
    <Panel title={say('partyPage.answer')} id="own-answer">
      <AnswerForm party={ownParty} onDone={() => focusPart('own-answer')} />
    </Panel>
  );
}
