import { beforeAll, describe, expect, test } from 'vitest';
import { allChecks } from './checks/all-checks.ts';
import type { AtRest } from './checks/at-rest.ts';
import { howMany } from './how-many.ts';
import { type Histories, playHistories, seedsFrom } from './play-histories.ts';
import { doctorings } from './testing/doctored.ts';

const { STAFETT_RUNS: runs, STAFETT_SEED: seed } = process.env;
const isProof = Number(runs ?? 0) >= 10_000;
// Every change is held to the same three, in which everything is killed; a proof tries others each time.
const seeds = isProof ? seedsFrom(1 + (Number(seed ?? 0) % 1_000_000) * 1_000, 300) : [23, 80, 160];
const HOURS = 2 * 3_600_000;

const seldom: readonly (readonly [string, RegExp, number])[] = [
  ['a yes is taken back', /^entry (narrowConsent|withdrawConsent)$/, 1],
  ['an original comes to another house', /^entry receiveOriginal$/, 0.3],
  ['a message leaves more than once', /^released more than once$/, 1],
];

/** What has to happen in the three histories: one in which nothing breaks proves nothing. In others, which are not chosen for it, half as often. */
const least: readonly (readonly [string, RegExp, number])[] = [
  ['a database is killed', /^trouble (databaseKilled|powerCut)$/, 3],
  ['a house without its database says so in time', /^asked without a database$/, 7],
  ['a house finds its database again by itself', /^answered again by itself$/, 7],
  ['a house is killed', /^trouble (houseKilled|powerCut)$/, 3],
  ['a road is bad', /^trouble road /, 3],
  ['messages cross between houses', /^messages on the road$/, 30],
  ['somebody is answered that it was done', /^command written$/, 40],
  ['somebody asks another house', /^command proposed$/, 1],
  // In so few as three they need not.
  ...(isProof ? seldom : []),
];

let played: Histories;

beforeAll(async () => {
  played = await playHistories({ seeds });
}, HOURS);

describe(`${seeds.length} real histories, from seed ${seeds[0]}`, () => {
  test('CON-24, SEC-01, SEC-02, SEC-03, LAD-03, PRO-22: whatever is killed or cut, nothing is released, written, lost or left that may not be', () => {
    const says = played.broken.flatMap(({ seed: number, wrong, trace }) => [
      ...wrong,
      ...trace,
      `To play it again: node --conditions=@stafett/source packages/proof/histories/src/main.ts --seed ${number}`,
    ]);
    expect(
      played.broken.map(({ wrong }) => wrong),
      says.join('\n'),
    ).toEqual([]);
  });

  test.each(least)('%s', (_what, kind, times) => expect(howMany(played.counts, kind)).toBeGreaterThanOrEqual((times * seeds.length) / (isProof ? 6 : 3)));
});

describe('What has been played is doctored, and the check finds it', () => {
  const sayingOf = (rest: AtRest): readonly string[] => allChecks.filter(({ against }) => against(rest) !== undefined).map(({ name }) => name);

  test.each(doctorings)('$why', ({ found, doctor, needs }) => {
    const rest = played.rests.find(needs);
    if (rest === undefined) throw new Error('No plan was left that this can be tried on.');
    expect(sayingOf(rest)).toEqual([]);
    expect(sayingOf(doctor(rest))).toContain(found);
  });
});
