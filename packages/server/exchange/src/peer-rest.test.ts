import type { HouseId } from '@stafett/kernel';
import { expect, test } from 'vitest';
import { peerRest } from './peer-rest.ts';

const region = 'region' as HouseId;
const south = 'south' as HouseId;

test('a house that does not answer rests for half a second, and twice as long each time, at most half a minute', () => {
  let now = 0;
  const rest = peerRest(() => now);
  const rests: number[] = [];
  for (let times = 0; times < 9; times += 1) {
    rest.heard(region, false);
    const begin = now;
    while (rest.isResting(region)) now += 1;
    rests.push(now - begin);
  }
  expect(rests).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test('several messages that were under way when a house fell silent count as one', () => {
  let now = 0;
  const rest = peerRest(() => now);
  for (let message = 0; message < 8; message += 1) rest.heard(region, false);
  expect(rest.isResting(region)).toBe(true);
  now = 500;
  expect(rest.isResting(region)).toBe(false);
});

test('one answer, whatever it says, and it is as any other; nobody else rests', () => {
  const rest = peerRest(() => 0);
  rest.heard(region, false);
  expect([rest.isSilent(region), rest.isResting(region), rest.isSilent(south), rest.isResting(south)]).toEqual([true, true, false, false]);
  rest.heard(region, true);
  expect([rest.isSilent(region), rest.isResting(region)]).toEqual([false, false]);
});
