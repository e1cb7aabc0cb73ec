import { BatonMark } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** Someone who can hold the baton: a unit, and who there. */
export interface Holder {
  readonly name: string;
  readonly who?: string | undefined;
}

/** What `BatonHolder` takes. */
export interface BatonHolderProps {
  readonly holder: Holder;
  /** Who has been asked and has not answered; the baton lies between, held by the giver. */
  readonly offeredTo?: Holder | undefined;
  /** The one asked has said yes, and the plan is on its way there; the giver holds the baton until it has come. */
  readonly isOnTheWay?: boolean | undefined;
  /** Who said no, and why; the giver still holds it. */
  readonly declined?: { readonly name: string; readonly reason: string } | undefined;
  readonly size?: 'text' | 'large' | undefined;
}

interface SideProps {
  readonly side: Holder;
  readonly note: string;
  readonly role: 'giver' | 'receiver';
}

function Side({ side, note, role }: SideProps) {
  return (
    <div className="sip-baton-side" data-role={role}>
      <span className="sip-baton-name">{side.name}</span>
      {side.who !== undefined && <span className="sip-baton-who">{side.who}</span>}
      <span className="sip-baton-note">{note}</span>
    </div>
  );
}

const whenAsked = { until: 'baton.until', between: 'baton.between', asked: 'baton.offeredTo' } as const;
const whenOnTheWay = { until: 'baton.untilThere', between: 'baton.onTheWay', asked: 'baton.saidYes' } as const;

function AskedSide({ asked, words }: { readonly asked: Holder; readonly words: typeof whenAsked | typeof whenOnTheWay }) {
  const { say } = useTexts();
  return (
    <>
      <span className="sip-baton-between">
        <BatonMark size="large" state="between" label={say(words.between)} />
      </span>
      <Side side={asked} note={say(words.asked)} role="receiver" />
    </>
  );
}

/** Who has the overall responsibility, with the mark; between two until the other has said yes (LAD-03). */
export function BatonHolder({ holder, offeredTo, isOnTheWay, declined, size = 'text' }: BatonHolderProps) {
  const { say } = useTexts();
  const words = isOnTheWay ? whenOnTheWay : whenAsked;
  const note = offeredTo === undefined ? say('baton.holdsPlain') : say(words.until, { receiver: offeredTo.name });
  return (
    <div className="sip-baton" data-size={size}>
      <div className="sip-baton-way" data-between={offeredTo !== undefined || undefined}>
        {offeredTo === undefined && <BatonMark size="large" />}
        <Side side={holder} note={note} role="giver" />
        {offeredTo !== undefined && <AskedSide asked={offeredTo} words={words} />}
      </div>
      {declined !== undefined && <p className="sip-baton-declined">{say('baton.declined', { receiver: declined.name, reason: declined.reason })}</p>}
    </div>
  );
}
