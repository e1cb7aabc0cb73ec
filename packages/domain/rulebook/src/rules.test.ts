import { expect, test } from 'vitest';
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
])('%s: %s %s', (id, strength, form, sources) => {
  expect(ruleById(id)).toMatchObject({ id, strength, sources, ...(form === undefined ? {} : { form }) });
});

test('a rule number stands for exactly one rule, in the order of the specification', () => {
  expect(ruleIds.filter((id) => id.startsWith('LAD'))).toEqual(['LAD-01', 'LAD-02', 'LAD-03', 'LAD-04', 'LAD-05']);
  expect(ruleIds.every((id) => /^(ACT|CON|PRO|INV|MEE|FOL|PLA|GOA|LAD|PAR|SEC)-\d\d$/.test(id))).toBe(true);
});

test('every law that a rule cites is in the catalogue', () => {
  expect(ruleIds.flatMap((id) => ruleById(id).laws).filter((law) => !lawIds.includes(law))).toEqual([]);
});

test('every rule by law cites a law', () => {
  const without = ruleIds.filter((id) => ruleById(id).strength === 'L' && ruleById(id).laws.length === 0);
  expect(without).toEqual([]);
});

test('a law that ends does so after it began', () => {
  const wrong = lawIds.map(lawById).filter(({ from, to }) => from !== undefined && to !== undefined && from > to);
  expect(wrong).toEqual([]);
});

test('a proposal is told from an act in force', () => {
  expect(lawIds.filter((id) => lawById(id).status === 'proposal')).toEqual(['sis-initiate', 'sis-region-agreement']);
});

test.each(['CON-99', 'toString', ''])('%j is no rule', (id) => {
  expect(() => ruleById(id as RuleId)).toThrow(`no entry ${id}`);
});
