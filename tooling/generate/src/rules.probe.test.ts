import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type RuleState, ruleIds, ruleStatuses } from '@stafett/rulebook';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkRules, type Finding } from './check-rules.ts';
import { ruleCatalogue } from './rule-catalogue.ts';
import { pagePath, rulesPage } from './rules-page.ts';

const code = 'packages/domain/sums/src/apply-rules.ts';
const tests = 'packages/domain/sums/src/apply-rules.test.ts';
const decided = ruleIds.filter((id) => ruleStatuses[id].status === 'code');
const [one = '', ...others] = decided;
const planned = ruleIds.find((id) => ruleStatuses[id].status === 'planned') ?? '';
const inCode = (ids: readonly string[]) => `${ids.map((id) => `/** Applies it (${id}). */`).join('\n')}\nexport const apply = 1;\n`;
const inTests = (ids: readonly string[]) => ids.map((id) => `test('${id}: it is applied', () => expect(apply).toBe(1));`).join('\n');

let root: string;
const plant = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const generate = () => plant(pagePath, rulesPage(ruleCatalogue(root)));
const faultsOf = (findings: readonly Finding[]) => findings.map(({ fault, place }) => [fault, place]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stafett-rules-'));
  plant(code, inCode(decided));
  plant(tests, inTests(decided));
  generate();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('APP-61: a fault about the rules that is planted is reported, and nothing else', () => {
  test('nothing, where nothing is wrong', () => {
    expect(checkRules(root)).toEqual([]);
  });

  test.each<[reason: string, text: string]>([
    ['changed by hand', '# The rules\n'],
    ['of an older day, by one letter', ''],
  ])('a page that is %s', (_reason, text) => {
    plant(pagePath, text === '' ? rulesPage(ruleCatalogue(root)).replace('Tests', 'tests').replace('# The rules', '# The rule') : text);
    expect(faultsOf(checkRules(root))).toEqual([['stalePage', pagePath]]);
  });

  test('a page that is missing', () => {
    rmSync(join(root, pagePath));
    expect(faultsOf(checkRules(root))).toEqual([['stalePage', pagePath]]);
  });

  test('a page that does not know of new code', () => {
    plant('apps/sis/src/server/also.ts', inCode([one]));
    expect(faultsOf(checkRules(root))).toEqual([['stalePage', pagePath]]);
  });

  test.each<[reason: string, state: RuleState]>([
    ['no reason', { status: 'planned' }],
    ['a reason that says nothing', { status: 'people', why: '' }],
  ])('a rule that code does not decide, with %s', (_reason, state) => {
    const findings = checkRules(root, { ...ruleStatuses, [planned]: state }).filter(({ fault }) => fault !== 'stalePage');
    expect(faultsOf(findings)).toEqual([['noReason', planned]]);
  });

  test.each<[reason: string, text: string, path: string]>([
    ['nowhere', '', code],
    ['only where tests are helped', inCode([one]), 'packages/domain/sums/src/testing/an-applied.ts'],
    ['only where all is passed on', `/** ${one} */\nexport { apply } from './apply.ts';\n`, 'packages/domain/sums/src/index.ts'],
    ['only by the proofs', inCode([one]), 'packages/proof/oracle/src/table.ts'],
    ['only where it is said', inCode([one]), 'packages/domain/texts/src/rule-texts.ts'],
    ['only where it is asked for', inCode([one]), 'apps/cli/src/questions.ts'],
    ['only as an example', `/**\n * @example\n * rule // '${one}'\n */\nexport const rule = 1;\n`, 'packages/domain/sums/src/rule.ts'],
    ['only in a paper', inCode([one]), 'packages/domain/sums/README.md'],
    ['only in the rulebook', `{ "${one}": {} }`, 'packages/domain/rulebook/src/data/rules.json'],
    ['only in its own sentence', `{ "rule.${one}": "x" }`, 'packages/domain/texts/src/sv/rules.json'],
    ['only in what is built', inCode([one]), 'packages/domain/sums/dist/apply-rules.ts'],
  ])('a rule that code decides, and that is cited %s', (_reason, text, path) => {
    plant(code, inCode(others));
    if (text !== '') plant(path, text);
    generate();
    expect(faultsOf(checkRules(root))).toEqual([['noCode', one]]);
  });

  test.each<[reason: string, text: string]>([
    ['not at all', ''],
    ['only in a comment', `// ${one}: it isn't applied`],
    ['only as a number among others', `expect(decide().rule).toBe('${one}');`],
  ])('a rule that code decides, and that a test names %s', (_reason, text) => {
    plant(tests, `${inTests(others)}\n${text}\n`);
    generate();
    expect(faultsOf(checkRules(root))).toEqual([['noTest', one]]);
  });

  test.each([
    'packages/domain/sums/src/more.ts',
    'packages/domain/sums/src/more.test.ts',
    'packages/domain/sums/src/more.json',
    'packages/domain/sums/src/testing/more.ts',
    'packages/proof/oracle/src/table.ts',
    'apps/demo/e2e/walk.ts',
    'tooling/check/src/parts.ts',
    'docs/paper.md',
  ])('a number that does not exist, in %s', (path) => {
    plant(path, `"As CON-${'77'} says"`);
    expect(faultsOf(checkRules(root))).toEqual([['unknownRule', path]]);
  });
});
