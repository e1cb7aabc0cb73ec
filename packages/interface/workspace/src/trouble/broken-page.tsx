import { useTexts } from '@stafett/ui-sip';
import { Alert, Button, Heading, Stack } from '@stafett/ui-kit';

/** The page itself failed, or a part of it could not be fetched: what was written is still in the tab. */
export function BrokenPage() {
  const { say } = useTexts();
  return (
    <Stack gap={6}>
      <Heading level={1}>{say('broken.heading')}</Heading>
      <Alert tone="stop" title={say('broken.title')} isLive actions={<Button onPress={() => location.reload()}>{say('broken.reload')}</Button>}>
        <p>{say('broken.how')}</p>
      </Alert>
    </Stack>
  );
}
