import { Button } from '@stafett/ui-kit';
import { dropAllDrafts } from '../drafts/draft-store.ts';
import { useTexts } from '@stafett/ui-sip';

/** Ends the session; nothing unsaved is left in the tab. */
export function SignOut() {
  const { say } = useTexts();
  return (
    <form method="post" action="/sign-out" onSubmit={dropAllDrafts}>
      <Button type="submit" variant="quiet">
        {say('page.signOut')}
      </Button>
    </form>
  );
}
