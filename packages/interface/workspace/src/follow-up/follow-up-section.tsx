import { useTexts } from '@stafett/ui-sip';
import { Alert, Link } from '@stafett/ui-kit';
import { FollowUpDay } from '../meeting/follow-up-day.tsx';
import { useOpenPlan } from '../plan/plan-context.ts';
import { pathOf } from '../plan/plan-paths.ts';
import { Section } from '../plan/section.tsx';
import { WorkByGoal } from '../report/work-by-goal.tsx';
import { CloseNow } from './close-now.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { HeldFollowUps } from './held-follow-ups.tsx';

/** The fifth step: how it goes against the goals, what is new, and what it leads to (FOL-01, FOL-04). */
export function FollowUpSection() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const isHeld = plan.meeting?.endedAt !== undefined;
  const isOpen = plan.closing === undefined;
  return (
    <Section title={say('followUp.heading')} intro={say('followUp.intro')}>
      {isHeld ? (
        <>
          {isOpen && <CloseNow />}
          <WorkByGoal />
          <HeldFollowUps />
          {isOpen && <FollowUpDay />}
          {isOpen && <FollowUpForm />}
          {isOpen && <Link href={pathOf(plan.id, 'close')}>{say('followUp.toClose')}</Link>}
        </>
      ) : (
        <Alert tone="told" title={say('followUp.notYet')} />
      )}
    </Section>
  );
}
