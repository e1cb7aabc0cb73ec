import { describe, expect, test } from 'vitest';
import type { Narrowing } from './consent.schema.ts';
import { bothSay, bup, bvc, hanna, daniel, josef, moment, preschool } from './testing/a-consent.ts';
import { about, answerTo, seen } from './testing/answer-to.ts';

const spring = moment('2026-05-01T09:00:00.000Z');
const summer = moment('2026-07-01T09:00:00.000Z');
const school: Narrowing = { at: spring, receiver: bvc, kinds: ['school'] };
const all: Narrowing = { at: summer, receiver: bvc };

describe('CON-24: what is taken back adds up', () => {
  test.each([
    [[school, all], bvc, 'receiverTakenBack', 'one kind first, and then the unit'],
    [[all, school], bvc, 'receiverTakenBack', 'or written down the other way round'],
    [[school, { ...school, at: summer, kinds: ['family' as const] }], bvc, 'kindTakenBack', 'one kind, and then another'],
    [[school, { ...all, receiver: preschool }], bvc, 'kindTakenBack', 'one kind of one unit, and the whole of another'],
    [[{ ...all, receiver: bup }], bup, 'receiverNotCovered', 'CON-23: a unit that was never listed had nothing to take back'],
    [[{ ...school, receiver: bup }], bup, 'receiverNotCovered', 'CON-23: nor one kind'],
  ])('%#', (narrowings, unit, code, _reason) => {
    const refused = (person: typeof josef) => [code, seen(person, unit, 'school')];
    expect(answerTo(about(josef), unit, { consents: bothSay({ narrowings }) })).toEqual(['refused', refused(hanna), refused(daniel)]);
  });
});
