import { useTexts } from '@stafett/ui-sip';
import { useOpenPlan } from '../plan/plan-context.ts';
import { Section } from '../plan/section.tsx';
import { TroubleNote } from '../trouble/trouble-note.tsx';
import { namesFor } from '../trouble/names-for.ts';
import { foresee } from '../plan/plan-context.ts';
import { CloseForm } from './close-form.tsx';
import { WorkByGoal } from '../report/work-by-goal.tsx';

/** The last step: why the plan ends, and where to turn if the need comes back (FOL-10 to FOL-13). */
export function CloseSection() {
  const open = useOpenPlan();
  const { plan, session } = open;
  const { say } = useTexts();
  const foreseen = foresee(open, { type: 'closePlan', reason: 'goalsMet', turnTo: '–' });
  return (
    <Section title={say('close.heading')} intro={plan.closing === undefined ? say('close.intro') : undefined}>
      {plan.closing !== undefined && <WorkByGoal />}
      {plan.closing === undefined && foreseen.outcome === 'allowed' && <CloseForm />}
      {plan.closing === undefined && foreseen.outcome !== 'allowed' && (
        <TroubleNote trouble={{ state: 'refused', violations: foreseen.violations }} nameOf={namesFor(plan, session.units)} />
      )}
    </Section>
  );
}
