import { expect, test } from 'vitest';
import { allowUnless, assess, refuse } from './decision.ts';

const reason = { code: 'consentMissing', path: [], facts: {}, rule: 'CON-01', laws: ['sol-sip'] } as const;

test('a refusal cites the rules and the laws of its reasons once each', () => {
  expect(refuse([reason, reason])).toEqual({ outcome: 'refused', rules: ['CON-01'], laws: ['sol-sip'], violations: [reason, reason] });
});

test('a refusal without a reason is a bug', () => {
  expect(() => refuse([])).toThrow('must give a reason');
  expect(() => assess([])).toThrow('must give a reason');
});

test('nothing found against it allows', () => {
  expect(allowUnless([], { rules: ['PLA-01'] })).toEqual({ outcome: 'allowed', rules: ['PLA-01'], laws: [], violations: [] });
});
