import { globSync, readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { createTexts } from './create-texts.ts';
import { remedyTextId } from './remedy-texts.ts';
import { sayRule } from './say-rule.ts';
import { sv } from './sv.ts';

const texts = createTexts('sv');
const folder = new URL('sv/', import.meta.url);
const files = readdirSync(folder).map((name) => ({ name, keys: Object.keys(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))) }));
const rules = globSync('../../{actors,access,consent,goals,ladder,plan}/src/**/*.ts', { cwd: import.meta.dirname })
  .filter((path) => !/\.test\.|\.bench\.|testing\//.test(path))
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll(/\/\*\*.*?\*\/|\/\/.*$/gms, ''))
  .join('\n');
const found = (pattern: RegExp) => [...new Set([...rules.matchAll(pattern)].map(([, word = '']) => word))];

test('every message can be read', () => {
  expect(Object.values(sv).map((message) => new IntlMessageFormat(message, 'sv-SE').getAst().length > 0)).not.toContain(false);
});

test('no key stands in two files, and no file is forgotten', () => {
  const keys = files.flatMap((file) => file.keys);
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  expect(keys.toSorted()).toEqual(Object.keys(sv).toSorted());
});

test('no text blames, shouts or speaks like a form', () => {
  const unkind = Object.entries(sv).filter(([, message]) => /felaktig|ogiltig|obligatorisk|!|vänligen|\bej\b|erhåll|avseende|gällande|samt\b/i.test(message));
  expect(unkind).toEqual([]);
});

test('every rule that a refusal cites can be told in one sentence', () => {
  const cited = found(/'((?:ACT|CON|PRO|INV|MEE|PLA|GOA|FOL|LAD|SEC|SIS|IVC|PLC)-\d\d)'/g);
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter((rule) => sayRule(rule, texts) === undefined)).toEqual([]);
});

test('every remedy that a rule gives has a way on in words', () => {
  const remedies = found(/remedy: '(\w+)'/g);
  expect(remedies.length).toBeGreaterThan(5);
  expect(remedies.filter((remedy) => remedyTextId(remedy) === undefined)).toEqual([]);
});
