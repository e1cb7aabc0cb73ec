import { dateIn } from '@stafett/kernel';
import type { Party } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Alert, Button, Facts, Stack } from '@stafett/ui-kit';
import { linkAddress } from '../guest/guest-path.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { namesFor } from '../trouble/names-for.ts';
import { TroubleNote } from '../trouble/trouble-note.tsx';
import { isWaiting, sayLinkState } from './link-state.ts';
import { type ListedLink, type MadeLink, useLinkOf } from './use-links.ts';

interface LinkOfPartyProps {
  readonly party: Party;
  /** The newest that the party has. */
  readonly link: ListedLink | undefined;
}

interface MadeProps {
  readonly made: MadeLink;
  readonly onSent: () => void;
}

function Made({ made: { link, secret, code }, onSent }: MadeProps) {
  const { say, day, time } = useTexts();
  const until = `${day(dateIn(link.expiresAt), 'short')} ${time(link.expiresAt)}`;
  return (
    <Alert tone="told" title={say('link.made')} isLive actions={<Button onPress={onSent}>{say('link.hide')}</Button>}>
      <p>{say('link.sendHow')}</p>
      <Facts
        facts={[
          { term: say('link.address'), description: <span className="ws-secret">{linkAddress(window.location.origin, secret)}</span> },
          { term: say('link.code'), description: <span className="ws-secret">{`${code.slice(0, 3)} ${code.slice(3)}`}</span> },
          { term: say('link.until'), description: until },
        ]}
      />
    </Alert>
  );
}

/** The one-time link of a party without a house: made, sent in two ways, taken back (CON-31). */
export function LinkOfParty({ party, link }: LinkOfPartyProps) {
  const { plan, session, at } = useOpenPlan();
  const texts = useTexts();
  const { say } = texts;
  const { making, takingBack, trouble } = useLinkOf(party.id);
  const isLive = link !== undefined && link.endedAt === undefined && (isWaiting(link, at) || link.openedAt !== undefined);
  return (
    <Stack gap={3}>
      <p className="ws-unit-detail">{sayLinkState(link, at, texts)}</p>
      {making.data !== undefined && <Made made={making.data} onSent={() => making.reset()} />}
      <TroubleNote trouble={trouble} nameOf={namesFor(plan, session.units)} />
      <Stack direction="row" gap={3}>
        <Button icon="send" isPending={making.isPending} onPress={() => making.mutate()}>
          {say(link === undefined ? 'link.make' : 'link.makeNew', { unit: party.name })}
        </Button>
        {isLive && (
          <Button
            variant="quiet"
            isPending={takingBack.isPending}
            onPress={() => {
              making.reset();
              takingBack.mutate();
            }}
          >
            {say('link.takeBack', { unit: party.name })}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
