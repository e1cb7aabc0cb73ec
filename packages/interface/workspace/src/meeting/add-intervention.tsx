import type { InterventionId } from '@stafett/kernel';
import type { Party, PlanGoal } from '@stafett/plan';
import { type InterventionDraft, InterventionEditor, useTexts } from '@stafett/ui-sip';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { useNextId } from '../house/use-next-id.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { type About, AboutFields } from './about-fields.tsx';
import { Adding } from './adding.tsx';
import { responsibleOptions, responsibleWith } from './responsible-options.ts';

interface AddInterventionProps {
  readonly goal: PlanGoal;
  /** Who answers for it, where that is settled: a party writes only what it takes on itself. */
  readonly by?: Party | undefined;
}

interface HeldIntervention extends About {
  readonly words: InterventionDraft;
}

/** Writes a new intervention under a goal: what, who answers, the five questions, and what comes first (GOA-10, GOA-11, GOA-13). */
export function AddIntervention({ goal, by }: AddInterventionProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const [intervention, takeNewId] = useNextId<InterventionId>();
  const draft = useFormDraft<HeldIntervention>(`${plan.id}.addIntervention.${goal.id}`, {
    words: { after: [], responsible: by?.id },
    about: goal.about,
    information: 'intervention',
  });
  const [isOpen, setIsOpen] = useState(draft.isTouched);
  const { about, information, words } = draft.form;
  const leave = () => {
    draft.clear();
    action.forget();
    setIsOpen(false);
  };
  const save = async ({ responsible: answering, after: first, ...written }: InterventionDraft) => {
    const after = plan.interventions.filter(({ id }) => first.includes(id)).map(({ id }) => id);
    const responsible = responsibleWith(answering, plan);
    const change = { type: 'addIntervention' as const, intervention, goal: goal.id, about, information, responsible, after, ...written };
    if (!(await action.run({ ...change, what: written.what }))) return;
    takeNewId();
    leave();
  };
  return (
    <Adding label={say('intervention.add')} describedBy={goal.text} isOpen={isOpen} onOpen={() => setIsOpen(true)}>
      <InterventionEditor
        initial={words}
        responsibles={responsibleOptions(by === undefined ? plan : { parties: [by], people: [] })}
        others={plan.interventions.map(({ id, what }) => ({ id, label: what }))}
        isPending={action.isRunning}
        onSave={(written) => void save(written)}
        onCancel={leave}
        onChange={(written) => draft.change({ words: written })}
      >
        <AboutFields about={about} information={information} usual="intervention" onChange={draft.change} />
      </InterventionEditor>
      <ActionTrouble trouble={action.trouble} />
    </Adding>
  );
}
