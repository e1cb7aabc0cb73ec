import { useTexts } from '@stafett/ui-sip';
import { Alert } from '@stafett/ui-kit';
import { useOpenPlan } from './plan-context.ts';

/** No more comes to this unit: its copy is marked with the day, and it keeps what it has (CON-24). */
export function EndedNotice() {
  const { reading } = useOpenPlan();
  const { say, dayOf } = useTexts();
  if (reading.endedAt === undefined) return null;
  return (
    <Alert tone="late" title={say('closed.ended', { day: dayOf(reading.endedAt) })}>
      <p>{say('closed.endedWhy')}</p>
    </Alert>
  );
}
