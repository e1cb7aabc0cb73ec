import { type Violation, violationsOf } from '@stafett/kernel';
import { PlanCommand } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import type { PlanChange } from '../house/house-context.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { namesFor } from '../trouble/names-for.ts';
import { besideFields, type ProblemAt, problemsIn, whatRemains } from '../trouble/problems.ts';
import type { Trouble } from '../trouble/trouble-note.tsx';
import type { Action } from './use-action.ts';

function wrongNow(change: PlanChange): readonly Violation[] {
  const read = PlanCommand.safeParse(change);
  return read.success ? [] : violationsOf(read.error, change);
}

/**
 * Shares the reasons of a failed try between the fields of a form and the form itself.
 *
 * @param action - what was tried
 * @param change - the command as the form is written now
 * @param fields - the parts of the command that have a field of their own
 */
export function useFieldProblems(
  action: Pick<Action, 'trouble'>,
  change: PlanChange,
  fields: readonly string[],
): { readonly problemAt: ProblemAt; readonly rest: Trouble | undefined } {
  const { plan, session } = useOpenPlan();
  const texts = useTexts();
  const trouble = whatRemains(action.trouble, action.trouble === undefined ? [] : wrongNow(change));
  const problemAt = problemsIn(trouble, { texts, nameOf: namesFor(plan, session.units) });
  return { problemAt, rest: besideFields(trouble, ([field]) => typeof field === 'string' && fields.includes(field)) };
}
