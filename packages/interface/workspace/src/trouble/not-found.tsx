import { useTexts } from '@stafett/ui-sip';
import { EmptyState, Heading, Link, Stack } from '@stafett/ui-kit';
import { usePageTitle } from '../frame/use-page-title.ts';

/** A page that does not exist, or a plan that is not for this unit: the same calm answer. */
export function NotFound() {
  const { say } = useTexts();
  usePageTitle(say('notFound.heading'));
  return (
    <Stack gap={6}>
      <Heading level={1}>{say('notFound.heading')}</Heading>
      <EmptyState
        icon="search"
        title={say('notFound.title')}
        action={
          <Link href="/" variant="secondary">
            {say('notFound.home')}
          </Link>
        }
      >
        <p>{say('notFound.why')}</p>
      </EmptyState>
    </Stack>
  );
}
