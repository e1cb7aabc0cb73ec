import { Alert, Button, KitProvider, PageShell, Skeleton } from '@stafett/ui-kit';
import { Outlet } from '@tanstack/react-router';
import { troubleOf } from '../house/call-trouble.ts';
import { SessionContext } from '../house/session-context.ts';
import { useFetchedSession } from '../house/use-fetched-session.ts';
import { useTexts } from '@stafett/ui-sip';
import { SignedInFrame } from './signed-in-frame.tsx';

/** The frame of every page, once the house has said who is signed in. */
export function AppFrame() {
  const { say, tag } = useTexts();
  const { data, error, refetch } = useFetchedSession();
  const isWaiting = error === null || troubleOf(error) === 'signedOut';
  return (
    <KitProvider locale={tag}>
      {data === undefined ? (
        <PageShell houseName="Stafett" homeHref="/" skipLabel={say('page.skip')}>
          {isWaiting ? (
            <Skeleton label={say('page.loading')} />
          ) : (
            <Alert tone="stop" title={say('frame.unreachable')} isLive actions={<Button onPress={() => void refetch()}>{say('frame.tryAgain')}</Button>} />
          )}
        </PageShell>
      ) : (
        <SessionContext value={data}>
          <SignedInFrame>
            <Outlet />
          </SignedInFrame>
        </SessionContext>
      )}
    </KitProvider>
  );
}
