import { ruleIds } from '@stafett/rulebook';
import { expect, test } from 'vitest';
import { ask, askJson } from '../testing/ask.ts';

test('--json lists every rule number with all its fields', async () => {
  const { code, answer } = await askJson(['rules']);
  const listed = answer as Record<string, unknown>[];
  expect(code).toBe(0);
  expect(listed.map(({ id }) => id)).toEqual(ruleIds);
  expect(listed.filter((rule) => Object.keys(rule).join() !== 'id,strength,status,why,files,tests')).toEqual([]);
});

test('one rule is told whole, however its number is written', async () => {
  const { answer } = await askJson(['rules', 'goa-11']);
  expect(answer).toMatchObject({
    id: 'GOA-11',
    strength: 'L',
    status: 'code',
    why: null,
    files: expect.arrayContaining([expect.stringMatching(/^packages\/domain\//)]),
  });
  const { out } = await ask(['rules', 'GOA-11']);
  expect(out).toMatch(/^GOA-11 .+\n\nDet här följer av lag\.\nRegeln avgörs av kod\.\n/);
  expect(out).toContain('\nKod som tillämpar regeln\n- packages/');
});

test('the list says each rule in a sentence', async () => {
  const { out } = await ask(['rules']);
  expect(out.trimEnd().split('\n')).toHaveLength(ruleIds.length);
  expect(out).toMatch(/^GOA-11 {2}L {2}kod {8}\S.+\.$/m);
});

test('a number that does not exist is 64', async () => {
  expect(await ask(['rules', 'GOA-99'])).toMatchObject({ code: 64, out: '', error: expect.stringContaining('[unknownRule, SEC-11]') });
});
