import { useTexts } from '@stafett/ui-sip';
import { Alert, Button } from '@stafett/ui-kit';
import type { TextDraft } from '../drafts/use-text-draft.ts';

interface BothWordsProps {
  readonly draft: Pick<TextDraft, 'theirs' | 'keepMine' | 'clear'>;
}

/** Somebody else has written in the same field: their words are shown beside mine, and neither is lost (PRO-22). */
export function BothWords({ draft }: BothWordsProps) {
  const { say } = useTexts();
  if (draft.theirs === undefined) return null;
  return (
    <Alert
      tone="late"
      title={say('bothWords.heading')}
      isLive
      actions={
        <>
          <Button onPress={draft.keepMine}>{say('bothWords.keepMine')}</Button>
          <Button onPress={draft.clear}>{say('bothWords.takeTheirs')}</Button>
        </>
      }
    >
      <p>{say('bothWords.theirs')}</p>
      <blockquote className="ws-their-words">{draft.theirs.text}</blockquote>
    </Alert>
  );
}
