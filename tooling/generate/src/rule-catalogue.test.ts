import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIds } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { catalogueOf, ruleCatalogue, workspaceRoot } from './rule-catalogue.ts';
import { rulesPage } from './rules-page.ts';

const catalogue = ruleCatalogue();
const entry = (id: string) => catalogue.find((rule) => rule.id === id);

describe('APP-61: the catalogue of the rules', () => {
  test('lists every rule of the specification, in its order', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(ruleIds);
  });

  test('names code and tests that exist, each once', () => {
    const paths = catalogue.map(({ files, tests }) => [...files, ...tests]);
    expect(paths.flat().filter((path) => !existsSync(join(workspaceRoot, path)))).toEqual([]);
    expect(paths.filter((some) => new Set(some).size < some.length)).toEqual([]);
  });

  test('this check is itself in it', () => {
    expect(entry('APP-61')).toMatchObject({ strength: 'P', status: 'code' });
    expect(entry('APP-61')?.files).toContain('tooling/generate/src/check-rules.ts');
    expect(entry('APP-61')?.tests).toContain('tooling/generate/src/rules.probe.test.ts');
  });

  test('a rule has its strength, its status, why, its code and its tests', () => {
    const [id = 'ACT-01'] = ruleIds;
    const cited = (path: string, kind: 'code' | 'test' | 'mention') => ({ rule: id, path, kind });
    const statuses = { [id]: { status: 'people', why: 'People do it.' } } as Parameters<typeof catalogueOf>[1];
    expect(catalogueOf([cited('a.ts', 'code'), cited('a.test.ts', 'test'), cited('README.md', 'mention')], statuses)[0]).toEqual({
      id,
      strength: 'A',
      status: 'people',
      why: 'People do it.',
      files: ['a.ts'],
      tests: ['a.test.ts'],
    });
  });
});

describe('APP-61: the page of the rules', () => {
  const page = rulesPage(catalogue);
  const part = (id: string) => page.slice(page.indexOf(`### ${id}\n`)).split('\n### ')[0] ?? '';

  test.each<[rule: string, says: string, reason: string]>([
    ['GOA-11', 'Varje insats har en enda som ansvarar.', 'the Swedish sentence'],
    ['GOA-11', '*Each intervention has exactly one who answers for it.*', 'the English one'],
    ['GOA-11', '- law · [`sol-sip-old`](#laws) · [`sol-sip`](#laws) · [`hsl-sip`](#laws)', 'strength and laws'],
    ['CON-21', '- law, its form advice · SKL · VGR', 'a mixed strength'],
    ['PAR-08', '- people: The people who call and lead the meeting do this', 'why code does not decide it'],
    ['APP-61', '- code: [', 'its code'],
    ['APP-61', '[tooling/generate/check-rules.ts](../tooling/generate/src/check-rules.ts)', 'a link to a file'],
  ])('%s: %s', (rule, says) => {
    expect(part(rule)).toContain(says);
  });

  test('counts the rules of each series and of all', () => {
    expect(page).toContain('| LAD, the collaboration ladder | 5 | 5 | 0 | 0 | 0 |');
    expect(page).toMatch(new RegExp(`\\| all \\| ${ruleIds.length} \\|( \\d+ \\|){4}\\n`));
  });

  test('tells what a law is, when it holds and how far it has been verified', () => {
    expect(page).toContain(
      '| `sol-sip-old` | SoL (2001:453) 2 kap. 7 § | 2010-01-01 – 2025-06-30 | H | Municipality and region make the plan together, with consent. |',
    );
    expect(page).toContain('| `sis-initiate` | SOU 2023:66 | proposal: off | M |');
  });

  test('has no series that it says nothing about', () => {
    expect(page).not.toContain('undefined');
  });
});
