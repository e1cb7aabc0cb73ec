import type { Instant } from '@stafett/kernel';
import { describe, expect, test } from 'vitest';
import { type ClockDifference, clockWatch, leastDifference } from './clock-watch.ts';

const at = (seconds: number): Instant => new Date(Date.parse('2026-11-23T08:00:00.000Z') + seconds * 1000).toISOString() as Instant;

test.each([
  { told: 0, between: [0, 0], least: 0, why: 'the same moment' },
  { told: 3, between: [0, 8], least: 0, why: 'the way took that long' },
  { told: 20, between: [0, 8], least: 12, why: 'ahead, whatever the way took' },
  { told: -20, between: [0, 8], least: -20, why: 'behind, whatever the way took' },
])('a clock that shows $told between $between differs by at least $least seconds ($why)', ({ told, between: [before = 0, after = 0], least }) => {
  expect(leastDifference(at(told), [at(before), at(after)]) / 1000).toBe(least);
});

describe('SEC-02: the operator hears whose clock differs, and by how much', () => {
  const reports: ClockDifference[] = [];
  let ahead: number | undefined = 0;
  const watch = clockWatch({ now: () => at(100) }, (difference) => reports.push(difference));
  const send = watch.watching(
    async () => ({ status: 409, at: ahead === undefined ? undefined : at(100 + ahead) }),
    (address) => (address === 'https://region.example' ? 'region' : undefined),
  );
  const ask = async (seconds: number | undefined, address = 'https://region.example') => {
    ahead = seconds;
    const answer = await send(address, 'a.b.c');
    return [answer.status, watch.differing()];
  };
  const region = (secondsAhead: number) => [{ house: 'region', secondsAhead }];

  test('told once when it begins, shown as long as it is so, told again when it is over', async () => {
    expect(await ask(10)).toEqual([409, []]);
    expect(await ask(95)).toEqual([409, region(95)]);
    expect(await ask(96)).toEqual([409, region(96)]);
    expect(await ask(undefined)).toEqual([409, region(96)]);
    expect(await ask(0, 'https://elsewhere.example')).toEqual([409, region(96)]);
    expect(await ask(-30)).toEqual([409, region(-30)]);
    expect(await ask(1)).toEqual([409, []]);
    expect(reports).toEqual([...region(95), ...region(1)]);
  });

  test('a house that never answers tells it by a message from the future', () => {
    watch.heard({ from: 'sis' as never, issuedAt: at(160) });
    expect(watch.differing()).toEqual([{ house: 'sis', secondsAhead: 60 }]);
    watch.heard({ from: 'sis' as never, issuedAt: at(90) });
    expect(watch.differing()).toEqual([]);
  });
});
