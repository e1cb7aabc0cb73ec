import { useTexts } from '@stafett/ui-sip';
import { EmptyState, Panel } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';
import { AddGoal } from './add-goal.tsx';
import { LongTermGoal } from './long-term-goal.tsx';

/** Goals and interventions, written together (GOA-01, GOA-10). */
export function GoalsEditor() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const longTerm = plan.goals.filter(({ kind }) => kind === 'longTerm');
  return (
    <Panel title={say('document.goals')} size={28} id="goals">
      {longTerm.length === 0 && <EmptyState icon="target" title={say('document.goalsNone')} />}
      {longTerm.map((goal) => (
        <LongTermGoal key={goal.id} goal={goal} />
      ))}
      {plan.closing === undefined && <AddGoal kind="longTerm" label={say('meetingPage.addLongTerm')} />}
    </Panel>
  );
}
