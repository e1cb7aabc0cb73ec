import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionNames } from './action.schema.ts';
import { expectationNames } from './expectation.schema.ts';
import { planParts } from './judges/parts-shown.ts';
import { playThrough } from './play-through.ts';
import { readCase } from './read-case.ts';
import { demoPeople, demoUnits } from './testing/demo-people.ts';
import { RulesStage } from './testing/rules-stage.ts';

const paper = readFileSync(new URL('../../../../docs/case-format.md', import.meta.url), 'utf8');
const examples = [...paper.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);

test('the paper tells of every action, every expectation and every part of a plan', () => {
  const names = [...actionNames, ...expectationNames, ...planParts];
  expect(names.filter((name) => !paper.includes(`\`${name}`))).toEqual([]);
});

test.each(examples)('an example of the paper is a case whose expectations hold', async (text) => {
  const report = await playThrough(readCase(text, 'docs/case-format.md'), new RulesStage(demoPeople, demoUnits), randomUUID);
  expect(report.results.filter(({ held }) => !held)).toEqual([]);
  expect(report.held).toBeGreaterThan(0);
});
