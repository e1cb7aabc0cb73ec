import type { GuestClient, GuestReading } from '@stafett/client';
import type { Violation } from '@stafett/kernel';
import { Reasons, useTexts } from '@stafett/ui-sip';
import { Alert, Button, Heading, Stack, TextField } from '@stafett/ui-kit';
import { useState } from 'react';

interface CodeFormProps {
  readonly house: GuestClient;
  readonly secret: string;
  readonly onOpened: (opening: { readonly session: string; readonly reading: GuestReading }) => void;
}

interface NotOpenedProps {
  readonly trouble: readonly Violation[] | 'unreachable' | undefined;
}

function NotOpened({ trouble }: NotOpenedProps) {
  const { say } = useTexts();
  if (trouble === undefined) return null;
  if (trouble === 'unreachable')
    return (
      <Alert tone="late" title={say('guest.unreachable')} isLive>
        <p>{say('guest.unreachableHow')}</p>
      </Alert>
    );
  return (
    <Alert tone="stop" title={say('guest.cannot')} isLive>
      <Reasons violations={trouble} nameOf={(_what, id) => id} />
    </Alert>
  );
}

/** The code that was told in another way than the link. */
export function CodeForm({ house, secret, onOpened }: CodeFormProps) {
  const { say } = useTexts();
  const [code, setCode] = useState('');
  const [isOpening, setIsOpening] = useState(false);
  const [trouble, setTrouble] = useState<NotOpenedProps['trouble']>();
  const open = async () => {
    setIsOpening(true);
    const outcome = await house.open(secret, code);
    setIsOpening(false);
    if (outcome.state === 'done') onOpened(outcome.answer);
    else setTrouble(outcome.state === 'refused' ? outcome.violations : 'unreachable');
  };
  return (
    <div className="ws-reading">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <Stack gap={6}>
          <Heading level={1}>{say('guest.heading')}</Heading>
          <p className="ws-lead">{say('guest.how')}</p>
          <TextField label={say('guest.code')} inputMode="numeric" autoComplete="one-time-code" value={code} onChange={setCode} />
          <NotOpened trouble={trouble} />
          <div>
            <Button type="submit" variant="primary" isPending={isOpening}>
              {say('guest.open')}
            </Button>
          </div>
        </Stack>
      </form>
    </div>
  );
}
