import { useTexts } from '@stafett/ui-sip';
import { Alert, Button, Link } from '@stafett/ui-kit';
import { useState } from 'react';
import { useOpenPlan } from '../plan/plan-context.ts';
import { pathOf } from '../plan/plan-paths.ts';
import { MovingNotice } from '../plan/moving-notice.tsx';
import { PlanHead } from '../plan/plan-head.tsx';
import { PlanNote } from '../plan/plan-note.tsx';
import { Section } from '../plan/section.tsx';
import { MeetingAtWork } from './meeting-at-work.tsx';
import { OpenMeeting } from './open-meeting.tsx';

/** The fourth step: the plan is written while everybody sees it, if need be from four metres (MEE-06). */
export function MeetingPage() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const [isLarge, setIsLarge] = useState(false);
  const { meeting } = plan;
  return (
    <div className="ws-meeting" data-scale={isLarge ? 'meeting' : undefined}>
      <PlanHead
        tools={
          <Button variant="quiet" icon="eye" onPress={() => setIsLarge(!isLarge)}>
            {say(isLarge ? 'meetingPage.showNormal' : 'meetingPage.showLarge')}
          </Button>
        }
      />
      <PlanNote isPlain />
      <MovingNotice />
      <Section title={say('meetingPage.heading')}>
        {meeting === undefined && (
          <Alert tone="told" title={say('meetingPage.notPlanned')} actions={<Link href={pathOf(plan.id, 'invite')}>{say('meetingPage.planIt')}</Link>} />
        )}
        {meeting !== undefined && meeting.openedAt === undefined && <OpenMeeting />}
        {meeting?.openedAt !== undefined && <MeetingAtWork />}
      </Section>
    </div>
  );
}
