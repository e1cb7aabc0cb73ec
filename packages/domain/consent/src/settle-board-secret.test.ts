import { describe, expect, test } from 'vitest';
import { mayShare } from './may-share.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { bvc, daniel, day, hanna, josef, morning, someFacts } from './testing/a-consent.ts';
import { aBoardDecision, answered, inCare, startOf } from './testing/a-record.ts';
import { about } from './testing/answer-to.ts';

const yes = answered(hanna, 'guardian');
const fatherYes = answered(daniel, 'guardian');
const fatherNo = answered(daniel, 'guardian', 'no');
const childYes = answered(josef, 'self');
const secret = inCare('LVU', { noContactWith: [daniel], addressSecretFrom: [daniel] });

const under = (care: ReturnType<typeof inCare>, consents: ReturnType<typeof answered>[], ...decisions: ReturnType<typeof aBoardDecision>[]) => ({
  care: [care],
  consents,
  boardDecisions: decisions,
});
const hidden = (consents: ReturnType<typeof answered>[], ...decisions: ReturnType<typeof aBoardDecision>[]) => under(secret, consents, ...decisions);

describe('CON-07: no contact with a guardian, and the address secret from them', () => {
  test.each([
    [hidden([yes, childYes]), ['refused', 'boardDecisionMissing'], 'the decision is recorded as in CON-06'],
    [hidden([yes, childYes], aBoardDecision({ soughtFrom: [hanna, josef] })), ['allowed'], 'that guardian need not be asked'],
    [hidden([fatherNo, childYes], aBoardDecision({ soughtFrom: [josef] })), ['refused', 'guardianConsentMissing', 'boardDecisionLacks'], 'the other must be'],
    [hidden([yes, fatherNo, childYes], aBoardDecision({ soughtFrom: [] })), ['allowed'], 'their no does not hinder'],
    [hidden([yes, fatherYes, childYes]), ['refused', 'boardDecisionMissing'], 'the decision is recorded whatever they say'],
    [hidden([yes, fatherYes, childYes], aBoardDecision({ soughtFrom: [] })), ['allowed'], 'and then their yes adds nothing'],
    [
      {
        ...hidden([childYes], aBoardDecision({ soughtFrom: [] })),
        care: [inCare('LVU', { noContactWith: [hanna, daniel], addressSecretFrom: [hanna, daniel] })],
      },
      ['allowed'],
      'both of them',
    ],
    [
      {
        ...hidden([yes, childYes], aBoardDecision({ soughtFrom: [] })),
        care: [inCare('LVU', { noContactWith: [daniel] }), inCare('SoL', { addressSecretFrom: [daniel] })],
      },
      ['allowed'],
      'the two facts are in two records',
    ],
    [
      under(inCare('LVU', { addressSecretFrom: [daniel] }), [yes, childYes], aBoardDecision({ soughtFrom: [josef] })),
      ['refused', 'guardianConsentMissing', 'boardDecisionLacks'],
      'a secret address alone does not trigger it',
    ],
    [
      under(inCare('LVU', { noContactWith: [daniel] }), [yes, childYes], aBoardDecision({ soughtFrom: [josef] })),
      ['refused', 'guardianConsentMissing', 'boardDecisionLacks'],
      'nor no contact alone',
    ],
    [
      under(inCare('LVU', { noContactWith: [daniel], addressSecretFrom: [hanna] }), [yes, childYes]),
      ['refused', 'guardianConsentMissing', 'boardDecisionMissing'],
      'nor one of each',
    ],
    [
      { ...hidden([yes, childYes], aBoardDecision({ soughtFrom: [josef] })), care: [inCare('LVU'), { ...secret, to: day('2026-11-22') }] },
      ['refused', 'guardianConsentMissing', 'boardDecisionLacks'],
      'nor when it ended yesterday',
    ],
    [under({ ...secret, law: 'SoL' }, [yes, childYes], aBoardDecision()), ['refused', 'guardianConsentMissing'], 'CON-08: nor outside LVU'],
  ])('%#', (facts, expected, _reason) => {
    expect(startOf(facts)).toEqual(expected);
  });

  test('is cited', () => {
    expect(mayStartSipWork(someFacts(hidden([yes, childYes], aBoardDecision())), morning).rules).toEqual(['CON-01', 'CON-07']);
    expect(mayShare(about(josef, 'goal'), bvc, { facts: someFacts(hidden([yes, childYes], aBoardDecision())), at: morning }).rules).toEqual([
      'CON-07',
      'CON-31',
    ]);
  });
});
