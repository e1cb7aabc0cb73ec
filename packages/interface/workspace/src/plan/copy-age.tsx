import { useTexts } from '@stafett/ui-sip';
import { hasUnanswered, isShared } from '../party/proposal-state.ts';
import { useOpenPlan } from './plan-context.ts';

/** From when the copy is that one reads, and whether the plan may have changed since (PLA-07). */
export function CopyAge() {
  const open = useOpenPlan();
  const { say, dayOf, time } = useTexts();
  const { receivedAt } = open.reading;
  if (receivedAt === undefined) return null;
  return (
    <p className="ws-help">
      {say('planPage.copyFrom', { day: dayOf(receivedAt), time: time(receivedAt) })}
      {isShared(open) && hasUnanswered(open) && `. ${say('planPage.mayHaveChanged')}`}
    </p>
  );
}
