import type { CommandId, HouseId, Instant, PlanId } from '@stafett/kernel';
import type { RuleId } from '@stafett/rulebook';
import type { PartyUnit } from './party.schema.ts';
import type { Plan } from './plan.schema.ts';
import type { CommandViolation } from './plan.violations.ts';
import type { Author } from './wording.schema.ts';

/** What a rule may know beside the plan and the command. */
export interface CommandContext {
  readonly at: Instant;
  readonly actor: Author;
  /** The units that this house knows, its own and its peers'. */
  readonly units: readonly PartyUnit[];
}

/** What is kept of an accepted command, beside the command itself. */
export interface EntryHead {
  readonly plan: PlanId;
  readonly version: number;
  readonly command: CommandId;
  readonly keeper: HouseId;
  readonly term: number;
  readonly by: Author;
  readonly at: Instant;
  /** Whether the plan ended by it, as it was decided then (FOL-12); absent in entries from before that was kept. */
  readonly closes?: boolean | undefined;
}

/** One command: the rules it rests on, what stands against it, and what it makes of the plan. */
export interface CommandRule<Command> {
  readonly rules: readonly RuleId[];
  /** What stands in the way; nothing when the command is allowed. */
  against(plan: Plan, command: Command, context: CommandContext): readonly CommandViolation[];
  /** The plan after the command; deterministic, so that history rebuilds it. */
  apply(plan: Plan, command: Command, entry: EntryHead): Plan;
}
