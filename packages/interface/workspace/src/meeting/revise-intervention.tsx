import type { PlanIntervention } from '@stafett/plan';
import { interventionFieldTexts } from '@stafett/texts';
import { type InterventionDraft, InterventionEditor, useTexts } from '@stafett/ui-sip';
import { Alert, Button, Facts } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { changesTo, draftOf, overtakenIn } from './intervention-changes.ts';
import { responsibleOptions } from './responsible-options.ts';

interface ReviseInterventionProps {
  readonly intervention: PlanIntervention;
  readonly onDone: () => void;
}

/** Changes an intervention, one small command for each text; what somebody else has written meanwhile is shown beside (PRO-22). */
export function ReviseIntervention({ intervention, onDone }: ReviseInterventionProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const [base, setBase] = useState(intervention);
  const [tried, setTried] = useState<InterventionDraft>();
  const overtaken = tried === undefined ? [] : overtakenIn(base, intervention, tried);

  const save = async (draft: InterventionDraft, from: PlanIntervention) => {
    setTried(draft);
    for (const change of changesTo(from, draft, plan)) if (!(await action.run(change))) return;
    onDone();
  };
  const keepMine = (draft: InterventionDraft) => {
    setBase(intervention);
    void save(draft, intervention);
  };
  return (
    <div className="ws-adding">
      <InterventionEditor
        initial={draftOf(base)}
        responsibles={responsibleOptions(plan)}
        others={plan.interventions.filter(({ id }) => id !== intervention.id).map(({ id, what }) => ({ id, label: what }))}
        isPending={action.isRunning}
        onSave={(draft) => void save(draft, base)}
        onCancel={onDone}
      />
      {tried !== undefined && overtaken.length > 0 ? (
        <Alert
          tone="late"
          isLive
          title={say('bothWords.heading')}
          actions={
            <>
              <Button onPress={() => keepMine(tried)}>{say('bothWords.keepMine')}</Button>
              <Button onPress={onDone}>{say('bothWords.takeTheirs')}</Button>
            </>
          }
        >
          <p>{say('bothWords.theirs')}</p>
          <Facts facts={overtaken.map(({ field, theirs }) => ({ term: say(interventionFieldTexts[field]), description: theirs }))} />
        </Alert>
      ) : (
        <ActionTrouble trouble={action.trouble} />
      )}
    </div>
  );
}
