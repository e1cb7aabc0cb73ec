import { expect, test } from 'vitest';
import { isValidAt } from './is-valid-at.ts';
import { aConsent, day, moment } from './testing/a-consent.ts';

const week = { from: day('2026-03-23'), to: day('2026-03-29'), takenAt: moment('2026-03-20T09:00:00.000Z') };
const withdrawn = { ...week, withdrawnAt: moment('2026-03-25T10:00:00.000Z') };
const autumn = { ...week, from: day('2026-10-25'), to: day('2026-10-25') };

test.each([
  { consent: week, at: '2026-03-22T22:59:59.999Z', valid: false, reason: 'the last millisecond of the day before, in winter time' },
  { consent: week, at: '2026-03-22T23:00:00.000Z', valid: true, reason: 'midnight in Sweden begins the first day' },
  { consent: week, at: '2026-03-29T21:59:59.999Z', valid: true, reason: 'the last millisecond of the last day, the clocks went forward that night' },
  { consent: week, at: '2026-03-29T22:00:00.000Z', valid: false, reason: 'midnight in summer time ends it an hour earlier by UTC' },
  { consent: autumn, at: '2026-10-24T22:00:00.000Z', valid: true, reason: 'midnight in summer time begins the day when the clocks go back' },
  { consent: autumn, at: '2026-10-25T22:59:59.999Z', valid: true, reason: 'that day has 25 hours' },
  { consent: autumn, at: '2026-10-25T23:00:00.000Z', valid: false, reason: 'and ends in winter time' },
  { consent: withdrawn, at: '2026-03-25T09:59:59.999Z', valid: true, reason: 'CON-24: the millisecond before the withdrawal' },
  { consent: withdrawn, at: '2026-03-25T10:00:00.000Z', valid: false, reason: 'CON-24: withdrawal takes effect in the same millisecond' },
  { consent: { ...week, to: undefined }, at: '2046-01-01T00:00:00.000Z', valid: true, reason: 'CON-21: an end is advice, without one it goes on' },
  {
    consent: { ...week, takenAt: moment('2026-03-24T12:00:00.000Z') },
    at: '2026-03-24T11:59:59.999Z',
    valid: false,
    reason: 'CON-01: no consent before it was given, whatever day it is dated',
  },
  { consent: { ...week, takenAt: moment('2026-03-24T12:00:00.000Z') }, at: '2026-03-24T12:00:00.000Z', valid: true, reason: 'given this very moment' },
])('$reason', ({ consent, at, valid }) => {
  expect(isValidAt(aConsent(consent), moment(at))).toBe(valid);
});
