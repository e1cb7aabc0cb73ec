import { expect, test } from 'vitest';
import { z } from 'zod';
import lawPlaces from './data/law-places.json' with { type: 'json' };
import ruleData from './data/rules.json' with { type: 'json' };
import { lawPeriods } from './law-periods.ts';
import { LawPeriod, LawPlace, RuleEntry } from './rule.schema.ts';
import { ruleLaws } from './rule-laws.ts';
import { lawById, lawIds, type RuleId, ruleById, ruleIds } from './rules.ts';

test.each<[id: RuleId, strength: string, form: string | undefined, sources: string[], reason: string]>([
  ['CON-02', 'L', undefined, ['SKL'], 'a duty by law'],
  ['CON-21', 'L', 'A', ['SKL', 'VGR'], 'the duty is law, its form advice'],
  ['ACT-12', 'L', 'R', ['SKL'], 'the duty is law, its form routine'],
  ['ACT-07', 'R', undefined, ['SKL', 'UPP', 'VGR'], 'a routine'],
  ['INV-02', 'R', undefined, ['VGR'], 'no letter, from Västra Götaland alone: routine'],
  ['GOA-03', 'A', undefined, ['SKL'], 'no letter, from SKL: advice'],
  ['CON-11', 'A', undefined, ['SIS-I'], 'no letter, from SiS: advice'],
  ['PRO-22', 'P', undefined, [], "no source: the product's own"],
  ['PLA-01', 'L', undefined, ['SKL'], 'what a plan must state is law'],
  ['PAR-04', 'A', undefined, ['SIS-P', 'UPP', 'SIS-I', 'VGR'], 'no letter, from several with SiS among them: advice'],
  ['PLC-03', 'L', 'R', ['VGR', 'SIS-P'], 'the offer is law, how it is done routine'],
  ['IVC-05', 'R', undefined, ['SIS-I'], 'the nine steps are routine'],
  ['IVC-14', 'L', 'A', ['SIS-I'], 'what a region must give is law, what it should ask is advice'],
  ['DEV-01', 'R', undefined, ['UPP', 'VGR'], 'no letter, from two counties alone: routine'],
  ['APP-61', 'P', undefined, [], "what the apps must do is the product's own"],
])('%s: %s %s', (id, strength, form, sources) => {
  expect(ruleById(id)).toMatchObject({ id, strength, sources, ...(form === undefined ? {} : { form }) });
});

// The numbers that each series of the specification has; a gap in the figures is a gap in the specification.
const series: readonly [prefix: string, numbers: string][] = [
  ['ACT', '1-21'],
  ['CON', '1-12 20-28 30-35'],
  ['PRO', '1-5 10-13 20-25'],
  ['INV', '1-9'],
  ['MEE', '1-11'],
  ['FOL', '1-6 10-13'],
  ['PLA', '1-12'],
  ['GOA', '1-8 10-14'],
  ['LAD', '1-5'],
  ['PAR', '1-14'],
  ['DIS', '1-8'],
  ['PLC', '1-10'],
  ['SIS', '1-12'],
  ['IVC', '1-15'],
  ['DEV', '1-6'],
  ['QUA', '1-13'],
  ['SEC', '1-16'],
  ['APP', '1-8 10-14 20-24 30-34 40-44 50-52 60-63'],
];

function numbersIn(ranges: string): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [from = 0, to = 0] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, place) => String(from + place).padStart(2, '0'));
  });
}

test.each(series)('the series %s has the numbers %s, in order', (prefix, ranges) => {
  expect(ruleIds.filter((id) => id.startsWith(prefix))).toEqual(numbersIn(ranges).map((number) => `${prefix}-${number}`));
});

test('the series stand in the order of the specification, and there is no other', () => {
  expect([...new Set(ruleIds.map((id) => id.slice(0, 3)))]).toEqual(series.map(([prefix]) => prefix));
});

test('every law that a rule cites is in the catalogue', () => {
  expect(ruleIds.flatMap((id) => ruleById(id).laws).filter((law) => !lawIds.includes(law))).toEqual([]);
});

test('every rule by law cites a law', () => {
  const without = ruleIds.filter((id) => ruleById(id).strength === 'L' && ruleById(id).laws.length === 0);
  expect(without).toEqual([]);
});

test('a proposal or a law that no rule rests on is only in the catalogue', () => {
  const cited = new Set(ruleIds.flatMap((id) => ruleById(id).laws));
  expect(lawIds.filter((law) => !cited.has(law))).toEqual(['discharge-pay', 'hsl-agreement', 'sis-region-agreement']);
});

test('what is shipped has the shape that is promised', () => {
  expect(z.record(z.string(), RuleEntry).safeParse(ruleData).error).toBeUndefined();
  expect(z.record(z.string(), LawPeriod).safeParse(lawPeriods).error).toBeUndefined();
  expect(z.record(z.string(), LawPlace).safeParse(lawPlaces).error).toBeUndefined();
  expect(Object.keys(lawPlaces).toSorted()).toEqual(Object.keys(lawPeriods).toSorted());
  expect(Object.keys(ruleLaws).filter((id) => !Object.hasOwn(ruleData, id))).toEqual([]);
});

test('a law that ends does so after it began', () => {
  const wrong = lawIds.map(lawById).filter(({ from, to }) => from !== undefined && to !== undefined && from > to);
  expect(wrong).toEqual([]);
});

test.each(['CON-99', 'toString', ''])('%j is no rule', (id) => {
  expect(() => ruleById(id as RuleId)).toThrow(`no entry ${id}`);
});
