import type { Violation } from '@stafett/kernel';
import { Reasons, useTexts } from '@stafett/ui-sip';
import { Alert } from '@stafett/ui-kit';

interface WhyNotBeginProps {
  readonly violations: readonly Violation[];
}

/** Why this unit does not begin a plan itself, and what it can do instead (ACT-07, ACT-08). */
export function WhyNotBegin({ violations }: WhyNotBeginProps) {
  const { say } = useTexts();
  return (
    <Alert tone="told" title={say('work.doesNotBegin')}>
      <Reasons violations={violations} nameOf={(_what, id) => id} />
    </Alert>
  );
}
