import { expect, test } from 'vitest';
import { InterventionQuestion } from './intervention.schema.ts';
import { unansweredQuestions } from './unanswered-questions.ts';

const answered = { starts: 'v. 12', given: 'på tisdagar', howOften: 'varje vecka', where: 'hemma', responsible: 'kuratorn' };

test('an intervention that answers the five questions leaves none open', () => {
  expect(unansweredQuestions(answered)).toEqual([]);
});

test('an intervention that says nothing leaves all five open', () => {
  expect(unansweredQuestions({})).toEqual(InterventionQuestion.options);
});

test.each([
  ['starts', { ...answered, starts: '' }],
  ['given', { ...answered, given: undefined }],
  ['howOften', { ...answered, howOften: ' \n' }],
  ['where', { ...answered, where: '\u00A0' }],
  ['who', { ...answered, responsible: '' }],
] as const)('the question %s is open when its answer is empty', (question, answers) => {
  expect(unansweredQuestions(answers)).toEqual([question]);
});
