import { expect, test } from 'vitest';
import { InterventionStatus } from './intervention.schema.ts';
import { mayBecome, needsReason, statusTransitions, statusViolationCodes } from './may-become.ts';

const pairs = InterventionStatus.options.flatMap((from) => InterventionStatus.options.map((to) => ({ from, to })));

test.each(pairs)('from $from to $to the answer is that of the table, with its rule', ({ from, to }) => {
  const decision = mayBecome(from, to);
  expect(decision.outcome).toBe(statusTransitions[from].includes(to) ? 'allowed' : 'refused');
  expect(decision.rules).toEqual(['GOA-12']);
});

test.each([
  ['planned', 'planned', 'statusIsSameAlready', undefined],
  ['planned', 'ended', 'interventionNotBegun', 'reportNotDone'],
  ['notDone', 'ended', 'interventionNotBegun', 'reportUnderWay'],
  ['underWay', 'planned', 'interventionHasBegun', undefined],
  ['done', 'planned', 'interventionHasBegun', undefined],
  ['done', 'notDone', 'interventionFinished', 'reportUnderWay'],
  ['ended', 'done', 'interventionFinished', 'reportUnderWay'],
] as const)('from %s to %s is refused as %s', (from, to, code, remedy) => {
  const [violation] = mayBecome(from, to).violations;
  expect(violation).toMatchObject({ code, path: ['status'], facts: { from, to }, rule: 'GOA-12', laws: [] });
  expect(violation?.remedy).toBe(remedy);
});

test('each reason against a change is given for some change', () => {
  const given = new Set(pairs.flatMap(({ from, to }) => mayBecome(from, to).violations.map(({ code }) => code)));
  expect([...given].sort()).toEqual([...statusViolationCodes].sort());
});

test('no status is a dead end: each can be left', () => {
  expect(InterventionStatus.options.filter((status) => statusTransitions[status].length === 0)).toEqual([]);
});

test('only what was not done needs a reason', () => {
  expect(InterventionStatus.options.filter(needsReason)).toEqual(['notDone']);
});
