import type { Envelope } from '@stafett/exchange';
import type { HistoryEntry, Place } from '@stafett/plan';
import { openLedger } from '@stafett/simulation';
import { units } from '../houses/places.ts';
import type { AtRest, Check } from './at-rest.ts';
import { chainOf } from './original-of.ts';

/** After a withdrawal is committed nothing of the plan is released to whom it was taken back from (CON-24): what left, also what never came, is held against a ledger of who has said what. */
export const nothingAfterWithdrawal: Check = {
  name: 'nothing is released after a withdrawal',
  against(rest) {
    const chain = chainOf(rest);
    const released = [...rest.onTheRoad, ...rest.houses.flatMap(({ taken }) => taken.map(({ message }) => message))];
    const wrong = released.find((message) => isAfterWithdrawal(rest, chain, message));
    if (wrong === undefined) return undefined;
    const unit = receiverOf(wrong);
    return `${wrong.body.kind} ${wrong.sequence} from ${wrong.from} to ${unit?.house}/${unit?.unit} was released at ${wrong.issuedAt}, when somebody’s yes did not stand`;
  },
};

/** The unit that a message gives the plan's content to; nothing for one that holds none. */
function receiverOf({ body, to }: Envelope): Place | undefined {
  if (body.kind === 'copy') return { house: to, unit: body.unit };
  return body.kind === 'original' ? body.original.lead : undefined;
}

// Within the same millisecond nobody knows which came first: then both have to be wrong.
function isAfterWithdrawal(rest: AtRest, chain: readonly HistoryEntry[], message: Envelope): boolean {
  const unit = receiverOf(message);
  if (unit === undefined) return false;
  const { issuedAt } = message;
  const known = chain.filter(({ term }) => term <= (message.body.kind === 'original' ? message.term - 1 : message.term));
  return [known.filter(({ at }) => at < issuedAt), known.filter(({ at }) => at <= issuedAt)].every((entries) => !isOpen(rest, entries, { unit, issuedAt }));
}

interface Asked {
  readonly unit: Place;
  readonly issuedAt: Envelope['issuedAt'];
}

function isOpen({ plan, guardians }: AtRest, entries: readonly HistoryEntry[], { unit, issuedAt }: Asked): boolean {
  const ledger = openLedger(units);
  ledger.open(plan, guardians);
  for (const entry of entries) ledger.enter(entry, 0);
  return ledger.isOpenTo(plan, { unit }, issuedAt);
}
