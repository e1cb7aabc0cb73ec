import type { QuestionForm } from './question-form.ts';
import { consentForm } from './questions/consent-question.ts';
import { goalForm } from './questions/goal-question.ts';
import { ladderForm } from './questions/ladder-question.ts';
import { planForm } from './questions/plan-question.ts';
import { processForm } from './questions/process-question.ts';
import { shareForm } from './questions/share-question.ts';

/** What each command that reads a file asks for. */
export const forms = {
  consent: consentForm,
  share: shareForm,
  goal: goalForm,
  plan: planForm,
  ladder: ladderForm,
  process: processForm,
} as const satisfies Record<string, QuestionForm<unknown>>;

export type FormName = keyof typeof forms;

export const formNames = Object.keys(forms) as readonly FormName[];

export const isFormName = (name: string): name is FormName => Object.hasOwn(forms, name);
