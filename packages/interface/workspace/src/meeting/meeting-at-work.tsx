import { checkCompleteness } from '@stafett/plan';
import { CompletenessPanel, useTexts } from '@stafett/ui-sip';
import { Alert } from '@stafett/ui-kit';
import { PartyProposals } from '../party/party-proposals.tsx';
import { useOpenPlan } from '../plan/plan-context.ts';
import { namesFor } from '../trouble/names-for.ts';
import { EndMeeting } from './end-meeting.tsx';
import { FollowUpDay } from './follow-up-day.tsx';
import { GoalsEditor } from './goals-editor.tsx';
import { LeadEditor } from './lead-editor.tsx';
import { MeetingParts } from './meeting-parts.tsx';

/** The meeting while it goes on: its parts to the left, the plan being written to the right, and what remains. */
export function MeetingAtWork() {
  const { plan, today, session } = useOpenPlan();
  const { say, dayOf } = useTexts();
  const endedAt = plan.meeting?.endedAt;
  return (
    <div className="ws-meeting-columns">
      <div className="ws-meeting-side">
        <MeetingParts />
      </div>
      <div className="ws-meeting-plan">
        {endedAt !== undefined && (
          <Alert tone="done" title={say('meetingPage.endedOn', { day: dayOf(endedAt) })}>
            {plan.moving === undefined && <p>{say('meetingPage.endedHow')}</p>}
          </Alert>
        )}
        {plan.moving !== undefined && <PartyProposals />}
        <GoalsEditor />
        <LeadEditor />
        <FollowUpDay />
        <CompletenessPanel completeness={checkCompleteness(plan, today)} nameOf={namesFor(plan, session.units)} goals={plan.goals} />
        {endedAt === undefined && <EndMeeting />}
      </div>
    </div>
  );
}
