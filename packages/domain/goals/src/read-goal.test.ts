import { describe, expect, test } from 'vitest';
import { GoalFinding, goalFindingCodes } from './goal-finding.schema.ts';
import { readGoal } from './read-goal.ts';
import { codesOf, gets } from './testing/codes-of.ts';
import labelled from './testing/labelled-goals.json' with { type: 'json' };
import setAside from './testing/set-aside-goals.json' with { type: 'json' };

describe.each(['child', 'youth', 'parent', 'staff'])('goals written by a %s', (by) => {
  test('get the codes that a reader gave them', () => {
    const goals = labelled.filter((row) => row.by === by);
    expect(goals.length).toBeGreaterThan(100);
    expect(goals.map(({ goal }) => ({ goal, codes: codesOf(goal) }))).toEqual(goals.map(({ goal, codes }) => ({ goal, codes })));
  });
});

test('goals that were set aside, and are not among the others, get their codes', () => {
  expect(setAside.filter(({ goal }) => labelled.some((row) => row.goal === goal))).toEqual([]);
  expect(setAside.map(({ goal }) => ({ goal, codes: codesOf(goal) }))).toEqual(setAside.map(({ goal, codes }) => ({ goal, codes })));
});

test('each code of the closed list is told by some goal', () => {
  const told = new Set(labelled.flatMap(({ goal }) => codesOf(goal)));
  expect(goalFindingCodes.filter((code) => !told.has(code))).toEqual([]);
});

test('each finding has the shape that is told to others', () => {
  for (const finding of labelled.flatMap(({ goal }) => readGoal(goal))) expect(GoalFinding.safeParse(finding).success).toBe(true);
});

const joseph = [
  'Föräldrarna vet hur Josef mår och vad han behöver',
  'Föräldrarna kan hantera sin oro',
  'BVC vet det de behöver',
  'Förskolan vet hur Josef mår',
  'Föräldrarna är trygga i att ge struktur i vardagen',
  'Trygg anknytning',
  'Pappan är närvarande för Josef',
];

test('the short-term goals of Josef have no measure in most, and several have no time', () => {
  expect(joseph.filter((goal) => gets('noMeasure', goal)).length).toBeGreaterThan(joseph.length / 2);
  expect(joseph.filter((goal) => gets('noTime', goal)).length).toBeGreaterThan(2);
});

test.each([
  [joseph[2] ?? '', ['serviceAsActor', 'noMeasure', 'noTime'], 'a service knows, under an abbreviation that families know'],
  [joseph[3] ?? '', ['serviceAsActor', 'noMeasure', 'noTime'], 'the preschool knows, the child is only spoken of'],
  [joseph[5] ?? '', ['vague', 'noPersonAsActor', 'noMeasure', 'noTime', 'jargon'], 'two words of the trade and nobody who has it'],
  ['Josef har trygg omsorg och utvecklas väl utifrån sina förutsättningar', ['vague', 'several', 'noMeasure', 'noTime'], 'a long-term goal holds two'],
  ['Kasim mår bättre, sover om nätterna, klarar skolan och har det bättre med andra', ['vague', 'several', 'noMeasure', 'noTime'], 'four wishes in one'],
  ['Minnena styr inte vardagen', ['noPersonAsActor', 'negative', 'noMeasure', 'noTime'], 'memories are not a person'],
  ['Pappa trygg som förälder, färre konflikter', ['vague', 'several', 'noMeasure', 'noTime'], 'without a verb, yet a person first'],
  ['Går i skolan', ['noPersonAsActor', 'noMeasure', 'noTime'], 'the one who goes is left out'],
])('of the case goal "%s" the assistant tells %j: %s', (goal, codes) => {
  expect(codesOf(goal)).toEqual(codes);
});

test('findings stand in the order of the text, those of the whole goal first', () => {
  expect(readGoal('Ali mår bra och BUP ringer').map(({ code, span }) => [code, span])).toEqual([
    ['noMeasure', [0, 26]],
    ['noTime', [0, 26]],
    ['vague', [4, 11]],
    ['several', [12, 19]],
    ['serviceAsActor', [16, 19]],
    ['interventionAsGoal', [20, 26]],
  ]);
});

test.each([
  ['', 'nothing written'],
  ['   \n\t', 'only space'],
  ['... !? 😀', 'only marks'],
  ['12', 'only a number'],
])('a text without a word (%j: %s) gets no findings', (text) => {
  expect(readGoal(text)).toEqual([]);
});
