import { useTexts } from '@stafett/ui-sip';
import { Alert } from '@stafett/ui-kit';

/** Says that the house does not answer just now, and that nothing written is lost. */
export function Unreachable() {
  const { say } = useTexts();
  return (
    <div className="ws-unreachable">
      <Alert tone="late" title={say('frame.unreachable')} isLive>
        <p>{say('frame.wordsAreKept')}</p>
      </Alert>
    </div>
  );
}
