import { expect, test } from 'vitest';
import { cardCodes, cardFor, circleRoles } from './card-for.ts';
import { meetingParts } from './circle-for.ts';

test.each(circleRoles)('MEE-02: the circle for %s has the same parts at the same time as all others, each with something to do, and a back side', (role) => {
  const { front, back } = cardFor(role);
  expect(Object.keys(front)).toEqual([...meetingParts]);
  expect(Object.values(front).every((lines) => lines.length > 0)).toBe(true);
  expect(back.length).toBeGreaterThan(0);
  const lines = [...Object.values(front).flat(), ...back];
  expect(new Set(lines).size).toBe(lines.length);
});

test('MEE-02: every line of the closed list stands on a card, and no other', () => {
  const all = circleRoles.flatMap((role) => [...Object.values(cardFor(role).front).flat(), ...cardFor(role).back]);
  expect([...new Set(all)].toSorted()).toEqual([...cardCodes].toSorted());
});

test('MEE-01: whoever it is for, the person comes first; and the leader names lead, follow-up and where views differ before the end (MEE-07, MEE-10)', () => {
  expect(cardFor('staff').front.situation[0]).toBe('personFirst');
  expect(cardFor('parent').front.situation[0]).toBe('childBeforeParents');
  expect(cardFor('leader').front.summary).toEqual(['sayWhereViewsDiffer', 'sumUpWhoDoesWhat', 'bookFollowUp', 'nameTheLead']);
  expect(cardFor('leader').back).toContain('settleMoneyBefore');
});
