import type { AccessQuestion } from './access-question.ts';
import type { UnitAsker } from './asker.ts';
import { openingOf, partIn } from './may-open-in-emergency.ts';
import { assignmentOf } from './relation-to.ts';

/** Whether an assignment (ACT-13) or an emergency opening (SEC-08) opens a part of a plan to a user now: what lies in the user's own house. */
export function opensByName(asker: UnitAsker, part: 'original' | 'copy', question: AccessQuestion): boolean {
  if (partIn(question.plan, asker.house) !== part) return false;
  return assignmentOf(asker, question) !== undefined || openingOf(asker, question) !== undefined;
}
