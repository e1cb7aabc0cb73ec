import { expect, test } from 'vitest';
import { Day, dayOf, FixedMoment, Moment, momentOf } from './moment.ts';

const now = '2026-11-23T08:15:00.000Z' as Parameters<typeof momentOf>[1];
const today = '2026-11-23' as Parameters<typeof dayOf>[1];

test.each([
  { written: '2026-12-10', means: '2026-12-10', reason: 'a date is itself' },
  { written: '+0d', means: '2026-11-23', reason: 'today' },
  { written: '+10d', means: '2026-12-03', reason: 'over the end of a month' },
  { written: '+1w', means: '2026-11-30', reason: 'a week' },
  { written: '+5workdays', means: '2026-11-30', reason: 'workdays leave out the weekend' },
  { written: '+4months', means: '2027-03-23', reason: 'the same day of the month' },
])('the day $written is $means: $reason', ({ written, means }) => {
  expect(dayOf(Day.parse(written), today)).toBe(means);
});

test.each([
  { written: '2026-12-10 13:00', means: '2026-12-10T12:00:00.000Z', reason: 'winter time' },
  { written: '2027-06-10T13:00', means: '2027-06-10T11:00:00.000Z', reason: 'summer time' },
  { written: '2026-12-10T12:00:00.000Z', means: '2026-12-10T12:00:00.000Z', reason: 'an instant is itself' },
  { written: '+30min', means: '2026-11-23T08:45:00.000Z', reason: 'minutes' },
  { written: '+3h', means: '2026-11-23T11:15:00.000Z', reason: 'hours' },
  { written: '+2d', means: '2026-11-25T08:15:00.000Z', reason: 'the same time of day' },
  { written: '+5months', means: '2027-04-23T07:15:00.000Z', reason: 'the same time of day when summer time has come' },
  { written: '+2d 09:00', means: '2026-11-25T08:00:00.000Z', reason: 'a time of its own' },
])('the moment $written is $means: $reason', ({ written, means }) => {
  expect(momentOf(Moment.parse(written), now)).toBe(means);
});

test.each([
  { form: Day, written: '2026-02-30', reason: 'there is no such day' },
  { form: Moment, written: '2026-02-30 10:00', reason: 'there is no such day' },
  { form: Moment, written: '2026-11-23 24:00', reason: 'the clock has no such time' },
  { form: Moment, written: '2026-11-23', reason: 'the time is missing' },
  { form: Day, written: '+3', reason: 'three of what' },
  { form: Day, written: 'i morgon', reason: 'words' },
  { form: FixedMoment, written: '+2d', reason: 'counted from nothing' },
])('$written is not taken: $reason', ({ form, written }) => {
  expect(form.safeParse(written).success).toBe(false);
});
