import { expect, test } from 'vitest';
import type { Confidence } from './rule.schema.ts';
import { type LawId, lawById, lawIds } from './rules.ts';

// A date or a mark that changes here is a change of what decisions cite, and is made on purpose.
const laws: [id: LawId, from: string | undefined, to: string | undefined, confidence: Confidence, reason: string][] = [
  ['sol-sip-old', '2010-01-01', '2025-06-30', 'H', 'the act that was replaced'],
  ['sol-sip', '2025-07-01', undefined, 'M', 'the place is read, how duty and content are split is not'],
  ['hsl-sip', '2017-04-01', undefined, 'H', 'read in the act'],
  ['discharge', '2018-01-01', undefined, 'H', 'read in the act'],
  ['discharge-pay', '2018-01-01', undefined, 'H', 'read in the act'],
  ['lvu-11', undefined, undefined, 'H', 'in force before anything here is decided'],
  ['lvu-13', undefined, undefined, 'H', 'likewise'],
  ['sof-plan', '2025-07-01', undefined, 'H', 'came with the new act'],
  ['lsu', undefined, '2026-06-30', 'M', 'the end is proposed, its adoption not verified'],
  ['health-exam', '2017-04-15', undefined, 'M', 'an official secondary source'],
  ['sis-initiate', undefined, undefined, 'M', 'a proposal'],
  ['fb-guardian', undefined, undefined, 'M', 'an official secondary source'],
  ['skol-29-13', '2011-07-01', undefined, 'M', 'an official secondary source'],
  ['hsl-5-8', '2017-04-01', undefined, 'M', 'an official secondary source'],
  ['hsl-8', '2017-04-01', undefined, 'M', 'an official secondary source'],
  ['hsl-agreement', undefined, undefined, 'M', 'an official secondary source'],
  ['sol-health-notice', undefined, undefined, 'L', 'its place in the new act must be checked'],
  ['sis-region-agreement', undefined, undefined, 'M', 'a proposal'],
  ['osl-consent', undefined, undefined, 'L', 'must be checked'],
  ['osl-social', undefined, undefined, 'M', 'an official secondary source'],
  ['osl-health', undefined, undefined, 'M', 'an official secondary source'],
  ['osl-protected', undefined, undefined, 'H', 'read in the act'],
  ['crc', '2020-01-01', undefined, 'H', 'the convention became law'],
  ['patient-act', '2015-01-01', undefined, 'M', 'an official secondary source'],
  ['log-health', undefined, undefined, 'M', 'the act is read, the regulation is not'],
  ['log-social', '2023-01-01', undefined, 'H', 'the year it came to social services'],
  ['dos', '2019-01-01', undefined, 'H', 'read in the act'],
  ['report-worry', undefined, undefined, 'L', 'its place in the new act must be checked'],
  ['coordination-no', '2023-09-01', undefined, 'H', 'read in the act'],
];

test.each(laws)('%s is in force from %s to %s, with confidence %s: %s', (id, from, to, confidence) => {
  const { from: begins, to: ends, confidence: verified } = lawById(id);
  expect([begins, ends, verified]).toEqual([from, to, confidence]);
});

test('no entry of the catalogue is left out', () => {
  expect(laws.map(([id]) => id)).toEqual(lawIds);
});

test('a proposal is off', () => {
  expect(lawIds.filter((id) => lawById(id).status === 'proposal')).toEqual(['sis-initiate', 'sis-region-agreement']);
});
