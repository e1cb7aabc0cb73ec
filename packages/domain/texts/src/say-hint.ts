import type { CompletenessHint } from '@stafett/plan';
import type { Texts } from './create-texts.ts';
import { unansweredTexts } from './goal-texts.ts';
import { hintTexts } from './plan-texts.ts';
import type { NameOf } from './say-violation.ts';

/**
 * What would make a plan better, in one sentence (PLA-02).
 *
 * @param hint - the code, and what it points at
 * @param words - the language, and a way to find names
 * @example
 * sayHint({ code: 'goalWithoutIntervention', rule: 'GOA-01', goal: 'somn' }, { texts: createTexts('sv'), nameOf: () => 'Sover gott' }) // 'Målet ”Sover gott” har inga insatser än.'
 */
export function sayHint(hint: CompletenessHint, { texts, nameOf }: { readonly texts: Texts; readonly nameOf: NameOf }): string {
  const nameIn = (what: 'party' | 'goal' | 'intervention'): string => {
    const id = (hint as Partial<Record<typeof what, string>>)[what];
    return id === undefined ? '' : nameOf(what, id);
  };
  const questions = 'questions' in hint ? hint.questions.map((question) => questionIn(question, texts)) : [];
  const [party, goal, intervention] = [nameIn('party'), nameIn('goal'), nameIn('intervention')];
  return texts.say(hintTexts[hint.code], { party, goal, intervention, item: goal === '' ? intervention : goal, questions: texts.list(questions) });
}

const questionIn = (question: string, texts: Texts): string =>
  question in unansweredTexts ? texts.say(unansweredTexts[question as keyof typeof unansweredTexts]) : question;
