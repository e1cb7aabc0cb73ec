import type { Violation } from '@stafett/kernel';
import { createTexts } from '@stafett/texts';
import { expect, test } from 'vitest';
import { besideFields, problemsIn, whatRemains } from './problems.ts';

const missing = (field: string): Violation => ({ code: 'missing', path: [field], facts: {}, rule: 'SEC-11', laws: [] });
const notYet: Violation = { code: 'meetingNotEnded', path: [], facts: {}, rule: 'FOL-10', laws: [] };
const trouble = { state: 'refused', violations: [missing('who'), missing('turnTo'), notYet] } as const;
const words = { texts: createTexts('sv'), nameOf: (_what: string, id: string) => id };

test('each field shows its own problem, and no other', () => {
  const problemAt = problemsIn(trouble, words);
  expect([problemAt('who')?.text, problemAt('place')]).toEqual(['Det här behöver fyllas i.', undefined]);
});

test('a field that is right now has no problem any more; what a rule said stays until the next try', () => {
  expect(whatRemains(trouble, [missing('turnTo')])).toEqual({ state: 'refused', violations: [missing('turnTo'), notYet] });
});

test('nothing is left when the fields have said everything', () => {
  expect(besideFields({ state: 'refused', violations: [missing('who')] }, ([field]) => field === 'who')).toBeUndefined();
});

test('a change that did not arrive is no refusal, and stays as it is', () => {
  expect(whatRemains({ state: 'unreachable' }, [])).toEqual({ state: 'unreachable' });
});
