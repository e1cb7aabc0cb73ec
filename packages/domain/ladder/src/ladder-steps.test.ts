import { describe, expect, test } from 'vitest';
import { LadderStep, orderOfStep } from './ladder-step.ts';
import { ladderSteps } from './ladder-steps.ts';

describe('LAD-01: the collaboration ladder has six steps', () => {
  test('from early detection to coordinated support, in order', () => {
    expect(ladderSteps.map(({ id, order }) => `${order} ${id}`)).toEqual([
      '1 earlyDetection',
      '2 information',
      '3 wayfinder',
      '4 baton',
      '5 coordinationPlan',
      '6 coordinatedSupport',
    ]);
    expect(LadderStep.options.map(orderOfStep)).toEqual([1, 2, 3, 4, 5, 6]);
  });
  test.each(ladderSteps)('$id says whom it suits, what the family meets, what must be in place and what to ask', ({ suits, meets, inPlace, questions }) => {
    expect([suits, meets, inPlace, questions].filter((words) => words.length === 0)).toEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(2);
  });
  test('no word is said twice', () => {
    const words = ladderSteps.flatMap(({ suits, meets, inPlace, questions }) => [...suits, ...meets, ...inPlace, ...questions]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
