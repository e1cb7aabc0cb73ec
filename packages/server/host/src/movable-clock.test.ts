import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instant } from '@stafett/kernel';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isMovable, systemClock } from './clock.ts';
import { movableClock } from './movable-clock.ts';
import { aFolder } from './testing/open-test-house.ts';

const morning = Instant.parse('2026-11-23T07:00:00.000Z');
const later = Instant.parse('2027-01-11T08:30:00.000Z');
let file = '';
let remove = () => {};
beforeEach(() => {
  const { folder, remove: removeFolder } = aFolder();
  file = join(folder, 'data', 'clock.json');
  remove = removeFolder;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(morning) });
});
afterEach(() => {
  vi.useRealTimers();
  remove();
});

test('a clock that nobody moved shows the time, and leaves nothing behind', () => {
  expect(movableClock(file).now()).toBe(morning);
  expect(() => readFileSync(file)).toThrow('ENOENT');
});

test('a moved clock goes on from the moment it was moved to', () => {
  const clock = movableClock(file);
  clock.move(later);
  expect(clock.now()).toBe(later);
  vi.advanceTimersByTime(90_000);
  expect(clock.now()).toBe('2027-01-11T08:31:30.000Z');
});

test('a moved clock is still moved after a restart, and has gone on meanwhile', () => {
  movableClock(file).move(later);
  vi.advanceTimersByTime(3_600_000);
  expect(movableClock(file).now()).toBe('2027-01-11T09:30:00.000Z');
});

test('a clock can be moved back', () => {
  const clock = movableClock(file);
  clock.move(later);
  clock.move(morning);
  expect(clock.now()).toBe(morning);
});

test.each(['{"offset', '{"offsetMilliseconds":"x"}', 'null', ''])('%j as remembered time stops the start', (text) => {
  movableClock(file).move(later);
  writeFileSync(file, text);
  expect(() => movableClock(file)).toThrow(`the moved clock in ${file} cannot be read. Remove the file to return to the real time.`);
});

test('the clock of the machine cannot be moved', () => {
  expect([isMovable(systemClock()), isMovable(movableClock(file))]).toEqual([false, true]);
});
