import { decideOn } from '../decide-on.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import type { Author } from '../wording.schema.ts';
import { type Carried, contextAt } from './carry-on.ts';
import { minutes, worker } from './fictional-family.ts';

/** Why a command is refused now, each reason with its rule and place: `unknownGoal GOA-01 goal`. */
export const refusedWith = ({ plan }: Carried, command: PlanCommand, by: Author = worker): readonly string[] =>
  decideOn(plan, command, contextAt(minutes(plan.version), by)).violations.map(({ code, rule, path }) =>
    [code, rule, path.join('.')].filter(Boolean).join(' '),
  );
