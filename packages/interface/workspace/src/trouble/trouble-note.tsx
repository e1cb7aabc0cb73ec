import type { Violation } from '@stafett/kernel';
import type { NameOf } from '@stafett/texts';
import { Reasons, useTexts } from '@stafett/ui-sip';
import { Alert } from '@stafett/ui-kit';

/** Why something that was tried did not go through. */
export type Trouble = { readonly state: 'refused'; readonly violations: readonly Violation[] } | { readonly state: 'unreachable' };

interface TroubleNoteProps {
  readonly trouble: Trouble | undefined;
  readonly nameOf: NameOf;
}

/** Why, not no: shown where the try was made, and read out. */
export function TroubleNote({ trouble, nameOf }: TroubleNoteProps) {
  const { say } = useTexts();
  if (trouble === undefined) return null;
  if (trouble.state === 'unreachable')
    return (
      <Alert tone="late" title={say('trouble.notSent')} isLive>
        <p>{say('trouble.notSentHow')}</p>
      </Alert>
    );
  return (
    <Alert tone="stop" title={say('trouble.refused')} isLive>
      <Reasons violations={trouble.violations} nameOf={nameOf} />
    </Alert>
  );
}
