import type { AtRest, Held } from '../checks/at-rest.ts';
import { keeperOf } from '../checks/original-of.ts';

/** A state in which something is wrong that was not, and the check that has to say so. */
export interface Doctoring {
  readonly why: string;
  readonly found: string;
  /** The plans that it can be tried on. */
  readonly needs: (rest: AtRest) => boolean;
  readonly doctor: (rest: AtRest) => AtRest;
}

const changing = (rest: AtRest, house: string, change: (held: Held) => Partial<Held>): AtRest => ({
  ...rest,
  houses: rest.houses.map((held) => (held.house === house ? { ...held, ...change(held) } : held)),
});

const atKeeper = (rest: AtRest, change: (held: Held) => Partial<Held>): AtRest => changing(rest, keeperOf(rest)?.house ?? '', change);

const hasCopy = ({ copies }: Held): boolean => copies.some(({ endedAt }) => endedAt === null);

/** A house that has a copy of a plan that another keeps. */
const holderIn = (rest: AtRest): Held | undefined => rest.houses.find((held) => held.house !== keeperOf(rest)?.house && hasCopy(held));
const isHeld = (rest: AtRest): boolean => holderIn(rest) !== undefined;

const atHolder = (rest: AtRest, change: (held: Held) => Partial<Held>): AtRest => changing(rest, holderIn(rest)?.house ?? '', change);

const strangerIn = (rest: AtRest): string | undefined => {
  const parties = keeperOf(rest)?.plan.state.parties ?? [];
  return rest.houses.find(({ house, history }) => history.length === 0 && !parties.some((party) => party.house === house))?.house;
};

const earliest = '2000-01-01T00:00:00.000Z' as AtRest['now'];

const releasedEarlier = ({ houses }: AtRest): AtRest['onTheRoad'] =>
  houses
    .flatMap(({ taken }) => taken)
    .flatMap(({ message }) => (message.body.kind === 'copy' ? [{ ...message, issuedAt: earliest }] : []))
    .slice(0, 1);

const lastWritten = ({ acknowledged }: AtRest): string | undefined => acknowledged.findLast(({ state }) => state === 'written')?.command;

const proposal = { id: 'one', type: 'acceptLead', reasons: 0 };

/** What each check has to find. */
export const doctorings: readonly Doctoring[] = [
  {
    why: 'a change that was answered OK is in no history',
    found: 'nothing acknowledged is lost',
    needs: isHeld,
    doctor: (rest) => {
      const command = lastWritten(rest);
      return { ...rest, houses: rest.houses.map((held) => ({ ...held, history: held.history.filter((entry) => entry.command !== command) })) };
    },
  },
  {
    why: 'a change stands twice in the history',
    found: 'nothing acknowledged is lost',
    needs: isHeld,
    doctor: (rest) => ({
      ...rest,
      houses: rest.houses.map((held) => ({
        ...held,
        history: held.history.flatMap((entry) => (entry.command === lastWritten(rest) ? [entry, entry] : [entry])),
      })),
    }),
  },
  {
    why: 'what was asked still waits',
    found: 'nothing acknowledged is lost',
    needs: isHeld,
    doctor: (rest) => atKeeper(rest, ({ house, proposals }) => ({ proposals: [...proposals, { ...proposal, by: house, state: 'waiting' }] })),
  },
  {
    why: 'what was accepted is not in the history',
    found: 'nothing acknowledged is lost',
    needs: isHeld,
    doctor: (rest) => atKeeper(rest, ({ house, proposals }) => ({ proposals: [...proposals, { ...proposal, by: house, state: 'accepted' }] })),
  },
  {
    why: 'what was proposed is nowhere',
    found: 'nothing acknowledged is lost',
    needs: isHeld,
    doctor: (rest) => ({ ...rest, acknowledged: [...rest.acknowledged, { command: 'one', type: 'acceptLead', house: 'region', state: 'proposed' }] }),
  },
  {
    why: 'somebody is not shown what was written',
    found: 'nothing acknowledged is lost',
    needs: isHeld,
    doctor: (rest) => ({ ...rest, shown: rest.shown.map((one) => ({ ...one, reading: one.reading && { ...one.reading, history: [] } })) }),
  },
  {
    why: 'a message was left out of its line',
    found: 'applied once, in order',
    needs: isHeld,
    doctor: (rest) => atHolder(rest, ({ taken }) => ({ taken: taken.filter(({ sequence }) => sequence !== 1) })),
  },
  {
    why: 'the last message of a line never came',
    found: 'applied once, in order',
    needs: isHeld,
    doctor: (rest) =>
      atHolder(rest, ({ taken }) => ({ taken: taken.filter((one) => taken.some((other) => other.sender === one.sender && other.sequence > one.sequence)) })),
  },
  {
    why: 'a message was taken in twice',
    found: 'applied once, in order',
    needs: isHeld,
    doctor: (rest) => atHolder(rest, ({ taken }) => ({ taken: [...taken, ...taken.slice(0, 1)] })),
  },
  {
    why: 'two houses keep the plan',
    found: 'exactly one house keeps the plan',
    needs: isHeld,
    doctor: (rest) => atHolder(rest, ({ house }) => twoKeepers(rest, house)),
  },
  {
    why: 'somebody has heard of a later term',
    found: 'exactly one house keeps the plan',
    needs: isHeld,
    doctor: (rest) => atHolder(rest, ({ copies }) => ({ copies: copies.map((copy) => ({ ...copy, content: { ...copy.content, term: 99 } })) })),
  },
  {
    why: 'the history gives another plan',
    found: 'exactly one house keeps the plan',
    needs: isHeld,
    doctor: (rest) => atKeeper(rest, ({ history }) => ({ history: history.slice(0, -1) })),
  },
  {
    why: 'a copy was released before anybody had said yes, and never came',
    found: 'nothing is released after a withdrawal',
    needs: isHeld,
    doctor: (rest) => ({ ...rest, onTheRoad: [...rest.onTheRoad, ...releasedEarlier(rest)] }),
  },
  {
    why: 'a copy is older than the original',
    found: 'every copy is what it may be',
    needs: isHeld,
    doctor: (rest) => atHolder(rest, ({ copies }) => ({ copies: copies.map((copy) => ({ ...copy, content: { ...copy.content, goals: [] } })) })),
  },
  {
    why: 'a copy that may be is marked as ended',
    found: 'every copy is what it may be',
    needs: isHeld,
    doctor: (rest) => atHolder(rest, ({ copies }) => ({ copies: copies.map((copy) => ({ ...copy, endedAt: rest.now })) })),
  },
  {
    why: 'somebody is shown another copy than the house has',
    found: 'every copy is what it may be',
    needs: isHeld,
    doctor: (rest) => ({
      ...rest,
      shown: rest.shown.map((one) => (one.reading?.part === 'copy' ? { ...one, reading: { ...one.reading, plan: { ...one.reading.plan, goals: [] } } } : one)),
    }),
  },
  {
    why: 'a house that has nothing to do with the plan holds something of it',
    found: 'a stranger holds nothing',
    needs: (rest) => strangerIn(rest) !== undefined,
    doctor: (rest) => changing(rest, strangerIn(rest) ?? '', () => ({ rows: 1 })),
  },
];

function twoKeepers(rest: AtRest, house: string): Partial<Held> {
  const plan = keeperOf(rest)?.plan;
  return plan === undefined ? {} : { plan: { ...plan, keeper: house } };
}
