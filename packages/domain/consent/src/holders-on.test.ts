import { expect, test } from 'vitest';
import { sinceWhen } from './holders-on.ts';
import { day } from './testing/a-consent.ts';

const period = (from?: string, to?: string) => ({ from: from === undefined ? undefined : day(from), to: to === undefined ? undefined : day(to) });

test.each([
  [[], undefined, 'there is none'],
  [[period('2026-01-01', '2026-11-22')], undefined, 'it ended yesterday'],
  [[period('2026-11-24')], undefined, 'it begins tomorrow'],
  [[period(undefined, '2026-11-23')], undefined, 'it has always held'],
  [[period('2026-01-01')], '2026-01-01', 'it began'],
  [[period('2026-06-02'), period('2026-01-01', '2026-06-01')], '2026-01-01', 'one went on in another'],
  [[period('2026-06-03'), period('2026-01-01', '2026-06-01')], '2026-06-03', 'a day lay between them'],
  [[period('2026-06-02'), period(undefined, '2026-06-01')], undefined, 'it went on from what had always held'],
])('CON-35: since when something has held without a break, %#', (periods, since, _reason) => {
  expect(sinceWhen(periods, day('2026-11-23'))).toBe(since);
});
