import { randomUUID } from 'node:crypto';
import { rebuildPlan } from '@stafett/plan';
import { expect, test } from 'vitest';
import type { Case } from './case.schema.ts';
import { playThrough } from './play-through.ts';
import { contraryOf } from './testing/contrary-of.ts';
import { demoPeople, demoUnits } from './testing/demo-people.ts';
import { readShippedCase } from './testing/read-shipped-case.ts';
import { RulesStage } from './testing/rules-stage.ts';

const josef = readShippedCase('josef');

async function played(story: Case) {
  const stage = new RulesStage(demoPeople, demoUnits);
  return { report: await playThrough(story, stage, randomUUID), history: stage.history };
}

const faithful = await played(josef);

test('by the rules alone every expectation of the case holds', () => {
  expect(faithful.report.stopped).toBeUndefined();
  expect(faithful.report.results.filter(({ held }) => !held)).toEqual([]);
  expect(faithful.report.held).toBe(josef.steps.flatMap((step) => step.expect ?? []).length);
});

test('the history of the case tells the plan as it stands at the end', () => {
  const plan = rebuildPlan(faithful.history);
  expect(plan.closing?.reason).toBe('goalsMet');
  expect(plan.term).toBe(2);
  expect(plan.version).toBe(faithful.history.length);
});

test('each expectation would fail if it were the other way round', async () => {
  const steps = josef.steps.map((step) => ({ ...step, expect: step.expect?.flatMap((one) => [...(one.refused === undefined ? [] : [one]), contraryOf(one)]) }));
  const { report } = await played({ ...josef, steps });
  expect(report.stopped).toBeUndefined();
  const asRefused = josef.steps.flatMap((step) => step.expect ?? []).filter((one) => one.refused !== undefined).length;
  expect(report.held).toBe(asRefused);
});

test('every prose line of the case is the title of several machine expectations', () => {
  const titles = faithful.report.results.map(({ title }) => title);
  for (const line of josef.lines ?? []) expect(titles.filter((title) => title === line).length).toBeGreaterThan(1);
  expect(josef.lines).toHaveLength(3);
  expect(josef.unsaid).toBeUndefined();
});
