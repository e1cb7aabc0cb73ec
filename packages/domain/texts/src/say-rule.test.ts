import { type LawId, lawIds, ruleIds } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { createTexts } from './create-texts.ts';
import { sayLawInEnglish, sayRuleInEnglish } from './say-in-english.ts';
import { sayLaw, sayRule } from './say-rule.ts';
import { sv } from './sv.ts';

const texts = createTexts('sv');
const swedish = ruleIds.map((id) => [id, sayRule(id, texts) ?? ''] as const);
const english = ruleIds.map((id) => [id, sayRuleInEnglish(id)] as const);
const words = (sentence: string) => sentence.split(/\s+/).length;

describe('every rule of the specification can be told', () => {
  test('in Swedish and in English, in a whole sentence', () => {
    const isSentence = ([, said]: readonly [string, string]) => /^\p{Lu}.*\.$/u.test(said);
    expect([...swedish, ...english].filter((told) => !isSentence(told))).toEqual([]);
  });

  test('in at most two sentences and thirty words', () => {
    const isLong = ([, said]: readonly [string, string]) => words(said) > 30 || said.split('. ').length > 2;
    expect([...swedish, ...english].filter(isLong)).toEqual([]);
  });

  test('and no two rules in the same words', () => {
    expect(new Set(swedish.map(([, said]) => said)).size).toBe(ruleIds.length);
    expect(new Set(english.map(([, said]) => said)).size).toBe(ruleIds.length);
  });

  test('and no sentence is about a rule that does not exist', () => {
    const told = Object.keys(sv).filter((key) => key.startsWith('rule.'));
    expect(told.map((key) => key.slice('rule.'.length))).toEqual(ruleIds);
  });
});

test.each(['CON-99', 'toString', ''])('nothing is said of %j, which is no rule', (rule) => {
  expect(sayRule(rule, texts)).toBeUndefined();
});

test('every law can be told in Swedish and in English', () => {
  const silent = lawIds.filter((law) => !/^\p{Lu}.*\.$/u.test(sayLaw(law, texts)?.says ?? '') || !/^[A-Z].*\.$/.test(sayLawInEnglish(law)));
  expect(silent).toEqual([]);
});

test.each<[law: LawId, mustBeChecked: boolean, reason: string]>([
  ['osl-consent', true, 'still to be checked in the act'],
  ['sol-sip', false, 'from an official secondary source'],
  ['hsl-sip', false, 'read in the act'],
])('whether %s must be checked before it is relied on: %j', (law, mustBeChecked) => {
  expect(sayLaw(law, texts)?.mustBeChecked).toBe(mustBeChecked);
});
