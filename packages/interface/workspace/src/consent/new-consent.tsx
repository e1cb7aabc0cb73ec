import { addMonths, type ConsentId } from '@stafett/kernel';
import { type AnsweredConsent, ConsentBuilder, type ConsentDraft, useTexts } from '@stafett/ui-sip';
import { Button, Panel } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { focusPart } from '../frame/focus-part.ts';
import { useNextId } from '../house/use-next-id.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { consentGiversOf, latestConsentOf } from './consent-givers.ts';

const monthsProposed = 12;

/** Writes down what somebody answered; after each answer a new, empty form for the next. */
export function NewConsent() {
  const { plan, session, at, today } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const [id, takeNewId] = useNextId<ConsentId>();
  const [round, setRound] = useState(0);
  const kept = useFormDraft<{ words?: Partial<ConsentDraft> }>(`${plan.id}.recordConsent`, {});
  const givers = consentGiversOf(plan, today);
  const unanswered = givers.filter((giver) => latestConsentOf(plan, giver) === undefined);
  const earlier = plan.consents.findLast(({ answer, about }) => answer === 'yes' && about === plan.person);
  const earlierName = plan.people.find((someone) => someone.id === earlier?.givenBy)?.name;
  const { name, house, unit } = session.actor;
  const startFrom = (receivers: ConsentDraft['receivers']) => {
    kept.change({ words: { ...kept.form.words, receivers } });
    setRound(round + 1);
  };
  const save = async (answered: AnsweredConsent) => {
    const consent = { ...answered, id, takenBy: { name, house, unit }, takenAt: at };
    if (!(await action.run({ type: 'recordConsent', consent }, say('consentPage.saved')))) return;
    kept.clear();
    takeNewId();
    setRound(round + 1);
    focusPart('consent-answers');
  };
  return (
    <Panel title={say('consent.newAnswer')} id="new-answer">
      {earlier !== undefined && earlierName !== undefined && (
        <div>
          <Button icon="repeat" onPress={() => startFrom(earlier.receivers)}>
            {say('consentPage.startFrom', { person: earlierName })}
          </Button>
        </div>
      )}
      <ConsentBuilder
        key={round}
        givers={[...unanswered, ...givers.filter((giver) => !unanswered.includes(giver))]}
        units={session.units}
        today={today}
        until={addMonths(today, monthsProposed)}
        initial={{ receivers: [{ house, unit, sensitive: [], excluded: [] }], ...kept.form.words }}
        isPending={action.isRunning}
        onSave={(answered) => void save(answered)}
        onChange={(words) => kept.change({ words })}
      />
      <ActionTrouble trouble={action.trouble} />
    </Panel>
  );
}
