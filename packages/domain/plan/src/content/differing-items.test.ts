import { expect, test } from 'vitest';
import { aContent } from '../testing/a-content.ts';
import { differingItems } from './differing-items.ts';

const agrees = { person: 'kasim', stance: 'agrees' } as const;
const unsure = { person: 'bengt', stance: 'unsure', words: 'Är det nog?' } as const;
const goals = aContent().goals.map((goal) => (goal.id === 'calm' ? { ...goal, views: [agrees, unsure] } : { ...goal, views: [agrees] }));

test('GOA-06: each person’s view is told where one is unsure or differs, and nothing where all agree', () => {
  expect(differingItems(aContent({ goals }))).toEqual([{ item: { goal: 'calm' }, views: [agrees, unsure] }]);
  expect(differingItems(aContent())).toEqual([]);
});

test('CON-27: what an answer to the plan does not hold for counts as differing, beside the view that the person has given', () => {
  const except = [{ intervention: 'talks' }, { goal: 'calm' }, { goal: 'sleep' }];
  const answered = aContent({ goals, planAnswers: [{ person: 'bengt', answer: 'partly', except }] });
  expect(differingItems(answered)).toEqual([
    { item: { goal: 'sleep' }, views: [agrees, { person: 'bengt', stance: 'differs' }] },
    { item: { goal: 'calm' }, views: [agrees, unsure] },
    { item: { intervention: 'talks' }, views: [{ person: 'bengt', stance: 'differs' }] },
  ]);
});
