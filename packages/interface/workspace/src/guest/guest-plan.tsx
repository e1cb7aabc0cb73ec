import type { GuestClient, GuestReading } from '@stafett/client';
import { dateIn } from '@stafett/kernel';
import { PlanDocument, useTexts } from '@stafett/ui-sip';
import { Alert, Button, Stack } from '@stafett/ui-kit';
import { useEffect, useState } from 'react';
import { GuestAnswer } from './guest-answer.tsx';

interface GuestPlanProps {
  readonly house: GuestClient;
  readonly session: string;
  readonly reading: GuestReading;
}

const askAgainAfter = 5 * 60_000;

/** Each reading is a line in the log: so it is asked for seldom, and when somebody comes back to the page. Without an answer the plan goes when its time is out. */
function useReading({ house, session, reading: first }: GuestPlanProps) {
  const [reading, setReading] = useState<GuestReading | undefined>(first);
  const end = Date.parse(first.readableUntil);
  useEffect(() => {
    const again = async () => {
      const outcome = await house.read(session);
      if (outcome.state === 'done') setReading(outcome.answer);
      if (outcome.state === 'refused' || Date.now() >= end) setReading(undefined);
    };
    const comeBack = () => {
      if (document.visibilityState === 'visible') void again();
    };
    const timers = [setInterval(() => void again(), askAgainAfter), setTimeout(() => void again(), Math.max(0, end - Date.now()))];
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      timers.forEach(clearTimeout);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [house, session, end]);
  return [reading, setReading] as const;
}

/** The plan as the consent lets it be read now; it goes from the page as soon as it may be read no more (CON-24). */
export function GuestPlan({ house, session, reading: first }: GuestPlanProps) {
  const { say, time } = useTexts();
  const [reading, setReading] = useReading({ house, session, reading: first });
  if (reading === undefined)
    return (
      <Alert tone="told" title={say('guest.ended')} isLive>
        <p>{say('guest.endedHow')}</p>
      </Alert>
    );
  return (
    <div className="ws-document">
      <Stack gap={6}>
        <Alert tone="told" title={say('guest.from', { house: reading.houseName })} isLive>
          <p>{say('guest.until', { time: time(reading.readableUntil) })}</p>
          <p>{say('guest.secrecy')}</p>
        </Alert>
        <GuestAnswer house={house} session={session} reading={reading} onAnswered={setReading} />
        <div>
          <Button icon="print" onPress={() => window.print()}>
            {say('page.print')}
          </Button>
        </div>
        <PlanDocument plan={reading.plan} part="copy" today={dateIn(reading.readAt)} />
      </Stack>
    </div>
  );
}
