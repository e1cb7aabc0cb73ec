import { PlanDocument, useTexts } from '@stafett/ui-sip';
import { Button, Link, Stack } from '@stafett/ui-kit';
import { usePageTitle } from '../frame/use-page-title.ts';
import { CopyAge } from '../plan/copy-age.tsx';
import { EndedNotice } from '../plan/ended-notice.tsx';
import { useOpenPlan } from '../plan/plan-context.ts';

/** The plan as a document: to read, to print, to leave on paper. */
export function DocumentPage() {
  const { plan, today, isOriginal } = useOpenPlan();
  const { say } = useTexts();
  usePageTitle(say('planPage.document'));
  return (
    <div className="ws-document">
      <Stack direction="row" justify="between">
        <Link href={`/plan/${plan.id}`} variant="quiet" icon="arrowLeft">
          {say('meetingPage.back')}
        </Link>
        <Button icon="print" onPress={() => window.print()}>
          {say('page.print')}
        </Button>
      </Stack>
      <EndedNotice />
      <PlanDocument plan={plan} part={isOriginal ? 'original' : 'copy'} today={today} />
      <CopyAge />
    </div>
  );
}
