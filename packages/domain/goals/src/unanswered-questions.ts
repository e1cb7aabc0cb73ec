import { InterventionQuestion } from './intervention.schema.ts';

/** What has been written about when, how often, where and by whom an intervention is given. */
export interface InterventionAnswers {
  readonly starts?: string | undefined;
  readonly given?: string | undefined;
  readonly howOften?: string | undefined;
  readonly where?: string | undefined;
  readonly responsible?: string | undefined;
}

const answerTo: Readonly<Record<InterventionQuestion, keyof InterventionAnswers>> = {
  starts: 'starts',
  given: 'given',
  howOften: 'howOften',
  where: 'where',
  who: 'responsible',
};

/**
 * Which of the five questions an intervention leaves open; an empty text is no answer (GOA-10).
 *
 * @param answers - what has been written so far
 * @example
 * unansweredQuestions({ starts: 'v. 12', howOften: 'varje vecka', where: ' ' }) // ['given', 'where', 'who']
 */
export function unansweredQuestions(answers: InterventionAnswers): InterventionQuestion[] {
  return InterventionQuestion.options.filter((question) => !answers[answerTo[question]]?.trim());
}
