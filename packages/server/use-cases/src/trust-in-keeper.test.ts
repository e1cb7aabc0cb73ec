import type { HouseId } from '@stafett/kernel';
import { expect, test } from 'vitest';
import { type Keeping, type KnownKeeping, type Trust, trustInKeeper } from './trust-in-keeper.ts';

const of = (keeper: string, term: number): Keeping => ({ keeper: keeper as HouseId, term });
const held = (keeper: string, term: number, endedAt?: string) => ({ copy: of(keeper, term), endedAt }) as unknown as KnownKeeping['held'];

const onItsWay = { ...of('here', 1), moving: { to: 'b' as HouseId } } as NonNullable<KnownKeeping['original']>;

const cases: readonly [why: string, sender: Keeping, known: { original?: NonNullable<KnownKeeping['original']>; held?: KnownKeeping['held'] }, Trust][] = [
  ['nothing is known: the first word is believed', of('a', 4), {}, 'keeper'],
  ['the house that sent the copy sends a new one', of('a', 1), { held: held('a', 1) }, 'keeper'],
  ['it has had the original back in the meantime', of('a', 3), { held: held('a', 1) }, 'keeper'],
  ['another house says that it keeps the original now: its keeper must say so first', of('b', 2), { held: held('a', 1) }, 'unnamed'],
  ['the keeper has said so', of('b', 2), { held: held('b', 2) }, 'keeper'],
  ['the former keeper tells something old', of('a', 1), { held: held('b', 2) }, 'former'],
  ['two houses in one term cannot both keep it', of('b', 1), { held: held('a', 1) }, 'stranger'],
  ['the original lies in this house', of('b', 9), { original: of('here', 1), held: held('here', 1) }, 'stranger'],
  ['it is on its way from here, and was handed on where it came before that is known here', of('c', 3), { original: onItsWay }, 'unnamed'],
  ['it is on its way from here, and another says that it has it in its place', of('c', 2), { original: onItsWay }, 'stranger'],
  ['this house has given the original to it', of('b', 2), { original: of('b', 2), held: held('here', 1) }, 'keeper'],
  ['this house has given the original to another', of('c', 2), { original: of('b', 2) }, 'stranger'],
  ['this house tells its own unit', of('here', 1), { original: of('here', 1) }, 'keeper'],
  ['a unit whose sharing ended is called again, by a later keeper', of('b', 5), { held: held('a', 1, '2026-11-23') }, 'keeper'],
  ['but not by one of the same term', of('b', 1), { held: held('a', 1, '2026-11-23') }, 'stranger'],
  ['a unit that has no copy is called in a house that once kept the original', of('c', 3), { original: of('b', 2) }, 'keeper'],
];
test.each(cases)('%s', (_why, sender, known, trust) => {
  expect(trustInKeeper(sender, { house: 'here' as HouseId, original: undefined, held: undefined, ...known })).toBe(trust);
});
