import { describe, expect, test } from 'vitest';
import type { Consent } from './consent.schema.ts';
import { mayShare } from './may-share.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { precedence } from './precedence.ts';
import { bvc, daniel, hanna, josef, morning, someFacts } from './testing/a-consent.ts';
import { answered, assessed, inCare, startOf } from './testing/a-record.ts';
import { whoMustConsent } from './who-must-consent.ts';
import { day } from './testing/a-consent.ts';

type Answers = 'all yes' | 'unanswered' | 'half' | 'one no' | 'both no';

const guardiansSay: Readonly<Record<Answers, Consent[]>> = {
  'all yes': [answered(hanna, 'guardian'), answered(daniel, 'guardian')],
  unanswered: [],
  half: [answered(hanna, 'guardian')],
  'one no': [answered(hanna, 'guardian'), answered(daniel, 'guardian', 'no')],
  'both no': [answered(hanna, 'guardian', 'no'), answered(daniel, 'guardian', 'no')],
};
const childSays = { yes: [answered(josef, 'self')], none: [], no: [answered(josef, 'self', 'no')] };
const mature = [assessed('maturity', 'mature')];
const both = 'guardianConsentMissing guardianConsentMissing';

type Row = [child: keyof typeof childSays, guardians: Answers, mature: string, suffices: string, notMature: string];

const rows: Row[] = [
  ['yes', 'all yes', 'allowed', 'allowed', 'allowed'],
  ['yes', 'unanswered', `refused ${both}`, 'allowed', `refused ${both}`],
  ['yes', 'half', 'refused guardianConsentMissing', 'allowed', 'refused guardianConsentMissing'],
  ['yes', 'one no', 'needsAssessment childAgainstGuardians', 'needsAssessment childAgainstGuardians', 'refused guardianSaysNo'],
  ['yes', 'both no', 'needsAssessment childAgainstGuardians', 'needsAssessment childAgainstGuardians', 'refused guardianSaysNo guardianSaysNo'],
  ['none', 'all yes', 'needsAssessment childNotAsked', 'needsAssessment childNotAsked', 'allowed'],
  ['none', 'unanswered', `refused ${both}`, `refused ${both}`, `refused ${both}`],
  ['none', 'one no', 'refused guardianSaysNo', 'refused guardianSaysNo', 'refused guardianSaysNo'],
  ['no', 'all yes', 'needsAssessment childSaysNo', 'refused matureChildSaysNo', 'needsAssessment childSaysNo'],
  ['no', 'unanswered', `refused ${both}`, `refused ${both}`, `refused ${both}`],
  ['no', 'one no', 'refused guardianSaysNo', 'refused guardianSaysNo', 'refused guardianSaysNo'],
  ['no', 'both no', 'refused guardianSaysNo guardianSaysNo', 'refused guardianSaysNo guardianSaysNo', 'refused guardianSaysNo guardianSaysNo'],
];

describe('CON-12: the order of precedence between a child and its guardians', () => {
  describe.each(rows)('the child says %s, the guardians %s', (child, guardians, whenMature, whenSufficient, whenNot) => {
    const consents = [...guardiansSay[guardians], ...childSays[child]];
    const matureChildSuffices = { matureChildSuffices: true };

    test.each([
      ['recorded as mature', { assessments: mature }, whenMature],
      ['recorded as mature, and the routine says no to more', { assessments: mature, routine: { matureChildSuffices: false } }, whenMature],
      ['CON-04: recorded as mature where that suffices', { assessments: mature, routine: matureChildSuffices }, whenSufficient],
      ['never assessed', {}, whenNot],
      ['never assessed, whatever the routine says', { routine: matureChildSuffices }, whenNot],
      ['assessed as not mature', { assessments: [assessed('maturity', 'notMature')], routine: matureChildSuffices }, whenNot],
      ['CON-08: placed under SoL as others', { care: [inCare('SoL')] }, whenNot],
      ['CON-11: under LSU as others', { care: [inCare('LSU')], assessments: mature }, whenMature],
    ])('%s', (_, facts, expected) => {
      expect(startOf({ consents, ...facts }).join(' ')).toBe(expected);
      expect(mayShare({ kind: 'goal', about: josef }, bvc, { facts: someFacts({ consents, ...facts }), at: morning }).outcome).toBe(expected.split(' ')[0]);
    });
  });

  test('every pair of answers has one row', () => {
    expect(new Set(precedence.map(({ child, guardians }) => `${child} ${guardians}`)).size).toBe(9);
    expect(precedence).toHaveLength(9);
  });

  test.each([
    [{}, ['CON-01', 'CON-02'], 'guardians at home'],
    [{ care: [inCare('SoL')] }, ['CON-01', 'CON-08'], 'CON-08'],
    [{ care: [inCare('LSU')] }, ['CON-01', 'CON-11'], 'CON-11'],
    [{ care: [inCare('SoL', { to: day('2026-11-22') })] }, ['CON-01', 'CON-02'], 'care that ended yesterday'],
  ])('the rule of the situation is cited: %j', (facts, rules, _reason) => {
    expect(mayStartSipWork(someFacts(facts), morning).rules).toEqual(rules);
  });

  test('CON-04 is cited where the mature child alone carries', () => {
    const facts = someFacts({ consents: childSays.yes, assessments: mature, routine: { matureChildSuffices: true } });
    expect(mayStartSipWork(facts, morning).rules).toEqual(['CON-01', 'CON-04']);
  });

  test.each([
    [{}, [hanna, daniel], 'the guardians alone'],
    [{ assessments: mature }, [hanna, daniel, josef], 'CON-02: a mature child consents too'],
    [{ assessments: mature, routine: { matureChildSuffices: true } }, [josef], 'CON-04: the mature child alone'],
  ])('who must consent: %j', (facts, who, _reason) => {
    expect(whoMustConsent(someFacts(facts), day('2026-11-23'))).toEqual(who);
  });
});
