import type { Check } from './at-rest.ts';
import { chainOf, keeperOf } from './original-of.ts';

/** In the database of a house that was never called there is not one row of the plan, in any table (SEC-01, CON-23). */
export const strangersHoldNothing: Check = {
  name: 'a stranger holds nothing',
  against(rest) {
    const called = new Set([
      ...(keeperOf(rest)?.plan.state.parties ?? []).map(({ house }) => house as string),
      ...chainOf(rest).flatMap(({ change, keeper }) => (change.type === 'inviteParty' ? [change.unit.house as string, keeper] : [keeper])),
    ]);
    const found = rest.houses.find(({ house, rows }) => !called.has(house) && rows > 0);
    return found && `${found.house} was never called, and holds ${found.rows} rows of the plan`;
  },
};
