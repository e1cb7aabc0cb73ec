import { dateIn } from '@stafett/kernel';
import { useTexts } from '@stafett/ui-sip';
import { Heading, Link, Skeleton, Stack } from '@stafett/ui-kit';
import { usePageTitle } from '../frame/use-page-title.ts';
import { mayBegin } from '../house/may-begin.ts';
import { useSession } from '../house/session-context.ts';
import { useWorkList } from '../house/use-work-list.ts';
import { Unreachable } from '../trouble/unreachable.tsx';
import { WhyNotBegin } from './why-not-begin.tsx';
import { WorkViews } from './work-views.tsx';

/** What the unit has to do, the most urgent first (APP-01). */
export function WorkListPage() {
  const session = useSession();
  const { say } = useTexts();
  const { data: lines, isError } = useWorkList();
  usePageTitle(say('page.home'));
  const begin = mayBegin(session);
  return (
    <Stack gap={6}>
      <Stack direction="row" justify="between">
        <Heading level={1}>{say('work.heading')}</Heading>
        {begin.outcome === 'allowed' && (
          <Link href="/need" variant="primary" icon="plus">
            {say('work.register')}
          </Link>
        )}
      </Stack>
      {begin.outcome !== 'allowed' && <WhyNotBegin violations={begin.violations} />}
      {isError && <Unreachable />}
      {lines === undefined ? <Skeleton label={say('page.loading')} lines={4} /> : <WorkViews lines={lines} today={dateIn(session.now)} />}
    </Stack>
  );
}
