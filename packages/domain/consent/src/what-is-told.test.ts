import { describe, expect, test } from 'vitest';
import { mayDisclose } from './may-disclose.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { barnmedicin, bothSay, bvc, daniel, day, josef, moment, morning, someFacts } from './testing/a-consent.ts';
import { aDisclosure, aHarmTest, answered, assessed, grownUp } from './testing/a-record.ts';
import { about, answerTo } from './testing/answer-to.ts';

const dead = { person: { id: josef, birthDate: day('2023-03-14'), diedOn: day('2026-11-01') } };
const mature = { assessments: [assessed('maturity', 'mature')], routine: { matureChildSuffices: true } };
const unable = assessed('ability', 'unable', { at: moment('2025-12-01T09:00:00.000Z') });

describe('CON-28: a refusal tells about whom it is', () => {
  test.each([
    [dead, ['personHasDied', { person: josef }], 'CON-35: the person has died'],
    [{ ...mature, consents: [...bothSay({}), answered(josef, 'self', 'no')] }, ['matureChildSaysNo', { person: josef }], 'CON-04: the mature child said no'],
  ])('of the work, %#', (facts, expected, _reason) => {
    const { outcome, violations } = mayStartSipWork(someFacts(facts), morning);
    expect([outcome, ...violations.map(({ code, facts: told }) => [code, told])]).toEqual(['refused', expected]);
  });

  test('CON-10: of a sharing that was found to harm', () => {
    const facts = { person: grownUp, guardians: [], consents: [], assessments: [unable], grounds: [aHarmTest({ outcome: 'harm' })] };
    expect(answerTo(about(josef, 'goal'), bvc, facts)).toEqual(['refused', ['harmFound', { person: josef }]]);
  });

  test.each([
    [dead, josef, 'personHasDied', 'who has died needs no care'],
    [{ person: grownUp }, josef, 'disclosureOnlyUnder18', 'a grown-up'],
    [{}, daniel, 'disclosureOnlyUnder18', 'somebody whose age is not known'],
  ])('SEC-16: of a disclosure, %#', (facts, person, code, _reason) => {
    const question = { facts: someFacts({ disclosures: [aDisclosure()], ...facts }), at: morning };
    const { violations } = mayDisclose(about(person, 'somaticHealth'), { discloser: bvc, receiver: barnmedicin }, question);
    expect(violations.map(({ code: told, facts: found }) => [told, found])).toEqual([[code, { person }]]);
  });
});
