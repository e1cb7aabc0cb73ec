import { useTexts } from '@stafett/ui-sip';
import { EmptyState, Heading, Link, Stack } from '@stafett/ui-kit';

/** The plan was open here and is no longer: the original has moved, and this unit's copy is on its way. */
export function HandedOver() {
  const { say } = useTexts();
  return (
    <Stack gap={6}>
      <Heading level={1}>{say('handedOver.heading')}</Heading>
      <EmptyState
        icon="hourglass"
        title={say('handedOver.title')}
        action={
          <Link href="/" variant="secondary">
            {say('notFound.home')}
          </Link>
        }
      >
        <p>{say('handedOver.why')}</p>
      </EmptyState>
    </Stack>
  );
}
