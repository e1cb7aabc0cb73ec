import { useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { AddGoal } from '../meeting/add-goal.tsx';
import { GoalWords } from '../meeting/goal-words.tsx';
import { useOpenPlan } from '../plan/plan-context.ts';

/** What the person wants in the long run; it is the purpose that stands in the invitation (PRO-10, INV-01). */
export function LongTermGoals() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  return (
    <Panel title={say('prepare.longTerm')} id="goals">
      <p className="ws-help">{say('prepare.longTermHelp')}</p>
      {plan.goals
        .filter(({ kind }) => kind === 'longTerm')
        .map((goal) => (
          <GoalWords key={goal.id} goal={goal} level={3} />
        ))}
      {plan.closing === undefined && <AddGoal kind="longTerm" label={say('meetingPage.addLongTerm')} />}
    </Panel>
  );
}
