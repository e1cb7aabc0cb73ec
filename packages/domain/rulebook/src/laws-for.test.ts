import { CalendarDate } from '@stafett/kernel';
import { expect, test } from 'vitest';
import { consentLaws } from './consent-laws.ts';
import { lawsFor } from './laws-for.ts';
import { lawPeriods } from './law-periods.ts';
import { lawsIn } from './laws-in.ts';
import { ruleLaws } from './rule-laws.ts';
import { lawById, type RuleId, ruleById, ruleIds } from './rules.ts';

const day = (date: string) => CalendarDate.parse(date);

test.each<[rule: RuleId, on: string, laws: string[], reason: string]>([
  ['PLA-01', '2009-12-31', [], 'before any act in the catalogue'],
  ['PLA-01', '2010-01-01', ['sol-sip-old'], 'the first day of the social services act’s rule'],
  ['PLA-01', '2017-03-31', ['sol-sip-old'], 'the day before the health care act'],
  ['PLA-01', '2017-04-01', ['sol-sip-old', 'hsl-sip'], 'from the health care act of 2017'],
  ['PLA-01', '2025-06-30', ['sol-sip-old', 'hsl-sip'], 'the last day of the old social services act'],
  ['PLA-01', '2025-07-01', ['sol-sip', 'hsl-sip'], 'the first day of the new one'],
  ['PLA-01', '2026-11-23', ['sol-sip', 'hsl-sip'], 'today'],
  ['DIS-04', '2017-12-31', [], 'the day before the discharge act'],
  ['DIS-04', '2018-01-01', ['discharge'], 'its first day'],
  ['ACT-08', '2026-11-23', ['sol-sip', 'hsl-sip'], 'a proposal is never in force'],
  ['CON-11', '2026-06-30', ['lsu'], 'an act on its last day'],
  ['CON-11', '2026-07-01', [], 'an act that has ended, with none after it'],
  ['CON-06', '1995-01-01', ['lvu-11'], 'an act without a first day has been in force all along'],
  ['GOA-03', '2026-11-23', [], 'a rule that rests on no law'],
])('%s on %s rests on %j: %s', (rule, on, laws) => {
  expect(lawsFor(rule, day(on))).toEqual(laws);
});

test('on every day when anything changes, the laws are those that the catalogue says', () => {
  const changes = [
    '2010-01-01',
    '2011-07-01',
    '2015-01-01',
    '2017-04-01',
    '2018-01-01',
    '2020-01-01',
    '2023-01-01',
    '2023-09-01',
    '2025-06-30',
    '2025-07-01',
    '2026-06-30',
    '2026-07-01',
  ];
  for (const on of changes.map(day)) {
    const isInForce = (id: ReturnType<typeof lawById>) => id.status === 'inForce' && (id.from ?? on) <= on && on <= (id.to ?? on);
    for (const rule of ruleIds) expect(lawsFor(rule, on)).toEqual(ruleById(rule).laws.filter((law) => isInForce(lawById(law))));
  }
});

test('an answer is made once for each period of its laws, and each law is named once', () => {
  const made: string[] = [];
  const answerOn = lawsIn(ruleLaws, lawPeriods).madePerLawPeriod(['CON-01', 'PLA-01'], ({ rules, laws }) => {
    made.push(laws.join(' '));
    return { rules, laws };
  });
  expect(made).toHaveLength(5);
  expect(answerOn(day('2026-11-23'))).toEqual({ rules: ['CON-01', 'PLA-01'], laws: ['sol-sip', 'hsl-sip', 'osl-consent'] });
  expect(answerOn(day('2026-11-23'))).toBe(answerOn(day('2025-07-01')));
  expect(answerOn(day('2025-06-30')).laws).toEqual(['sol-sip-old', 'hsl-sip', 'osl-consent']);
});

test('the laws of the rules that consent decides by are the same as in the whole table, and no others are there', () => {
  const on = day('2026-11-23');
  const own = ruleIds.filter((rule) => /^(CON-(0\d|1\d|2[1-4]|3[145])|SEC-05|SEC-16)$/.test(rule));
  for (const rule of own) expect(consentLaws.lawsFor(rule, on)).toEqual(lawsFor(rule, on));
  expect(ruleIds.filter((rule) => consentLaws.lawsFor(rule, on).length > 0 && !own.includes(rule))).toEqual([]);
  expect(consentLaws.madePerLawPeriod(['CON-06', 'CON-07'], ({ laws }) => laws)(on)).toEqual(['lvu-11', 'lvu-13']);
});
