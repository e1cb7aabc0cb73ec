import { expect, test } from 'vitest';
import { Meeting } from './meeting.schema.ts';

const meeting = { startsAt: '2026-12-08T12:00:00.000Z', place: 'Rummet Eken', form: 'room', contact: 'Maria', version: 1 };
const faultsOf = (changes: object) => Meeting.safeParse({ ...meeting, ...changes }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test.each([
  ['room', []],
  ['video', []],
  ['phone', []],
  ['letter', ['form']],
])('MEE-04: a meeting is held in a room, by video or by phone: %s', (form, faults) => {
  expect(faultsOf({ form })).toEqual(faults);
});

test('MEE-04: what is adapted for the person is written down', () => {
  expect(Meeting.parse({ ...meeting, adaptations: 'Bildstöd och pauser' }).adaptations).toBe('Bildstöd och pauser');
});
