import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goalFindingCodes } from './goal-finding.schema.ts';
import { codesOf } from './testing/codes-of.ts';
import knownDisagreements from './testing/known-disagreements.json' with { type: 'json' };
import openGoals from './testing/open-goals.json' with { type: 'json' };
import { type Agreement, agreementWith, type LabelledGoal } from './agreement-with.ts';

/** Sets labelled by people who had not seen the assistant, the second and third by nobody who worked on it until they were opened. */
const sets = globSync('testing/{open,sealed,third}-goals.json', { cwd: import.meta.dirname }).map((file) => ({
  file,
  goals: JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as LabelledGoal[],
}));

const below = (bound: number, agreements: readonly Agreement[]): string[] =>
  agreements.filter(({ precision, recall }) => Math.min(precision.share, recall.share) < bound).map(({ code }) => code);

test('the three sets are there, so that the bounds below are asked of something', () => {
  expect(sets.map(({ file }) => file).toSorted()).toEqual(['testing/open-goals.json', 'testing/sealed-goals.json', 'testing/third-goals.json']);
});

describe.each(sets)('GOA-04: the assistant and the reader of $file', ({ goals }) => {
  const agreements = agreementWith(goals);

  test('there are enough goals, each with codes of the closed list', () => {
    expect(goals.length).toBeGreaterThanOrEqual(300);
    expect(new Set(goals.flatMap(({ codes }) => codes))).toEqual(new Set(goalFindingCodes));
  });

  test('agree on each code in eight cases of ten', () => {
    expect(below(0.8, agreements.slice(0, -1))).toEqual([]);
  });

  test('agree on all codes together in nine cases of ten', () => {
    expect(below(0.9, agreements.slice(-1))).toEqual([]);
  });
});

test('where the assistant and the reader of the open set part is known, goal by goal', () => {
  const parted = openGoals.flatMap(({ goal, codes }) => {
    const found = codesOf(goal);
    const [told, missed] = [found.filter((code) => !codes.includes(code)), codes.filter((code) => !found.some((one) => one === code))];
    return told.length + missed.length === 0 ? [] : [{ goal, told, missed }];
  });
  expect(parted).toEqual(knownDisagreements);
});

test('agreement is counted from what was told, what was due and what was both', () => {
  const agreements = agreementWith([
    { goal: 'Ali mår bra', codes: ['vague', 'noMeasure', 'jargon'] },
    { goal: 'Ali sover bra', codes: ['noTime'] },
  ]);
  const shares = (wanted: Agreement['code']) =>
    agreements.filter(({ code }) => code === wanted).map(({ precision, recall }) => [precision.of, precision.share, recall.of, recall.share]);
  expect(shares('vague')).toEqual([[2, 0.5, 1, 1]]);
  expect(shares('noTime')).toEqual([[2, 0.5, 1, 1]]);
  expect(shares('jargon')).toEqual([[0, 1, 1, 0]]);
  expect(shares('negative')).toEqual([[0, 1, 0, 1]]);
  expect(shares('pooled')).toEqual([[6, 0.5, 4, 0.75]]);
  expect(agreements.map(({ code }) => code)).toEqual([...goalFindingCodes, 'pooled']);
});
