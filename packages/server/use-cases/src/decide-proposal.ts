import { mayChangePlan, planForGiver, proposableCommands, relationTo } from '@stafett/access';
import { dateIn, type Instant, type Violation } from '@stafett/kernel';
import { decideOn, filterPlanFor, type Plan, sharingMoment } from '@stafett/plan';
import type { OwnHouse } from './ports.ts';
import type { Proposal, ProposalAnswer, TravellingViolation } from './proposal.schema.ts';
import { against, sharingEnded } from './refusal.ts';

/** What somebody asks to have written into a plan. */
export type Asked = Pick<Proposal, 'change' | 'by'>;

/** Where and when it is decided. */
export interface Deciding {
  readonly house: OwnHouse;
  readonly at: Instant;
  /** When the original came here, where the one who handed it over is asking. */
  readonly cameAt?: Instant | undefined;
}

/** What stands against a proposal in the house that keeps the original: the same rules as for a command there, and only what the asking unit may do (SEC-04). */
export function reasonsAgainst(plan: Plan, { change, by }: Asked, { house, at, cameAt }: Deciding): readonly Violation[] {
  const then = planForGiver(plan, { actor: by, command: change, cameAt }, at);
  const isAnswerable = relationTo(by, then) === 'answerable';
  if (!isAnswerable && !proposableCommands.includes(change.type)) return [against('onlyTheAnswerable', 'SEC-04', at)];
  if (!isAnswerable && filterPlanFor(plan, by, sharingMoment(plan, at)) === undefined) return [sharingEnded(at)];
  const access = mayChangePlan({ actor: by, plan: then, command: change }, dateIn(at));
  return access.outcome === 'allowed' ? decideOn(plan, change, { at, actor: by, units: house.units }).violations : access.violations;
}

/** The answer to the house that asked. */
export function answerTo(proposal: Proposal['id'], reasons: readonly Violation[]): ProposalAnswer {
  return { proposal, state: reasons.length === 0 ? 'accepted' : 'refused', violations: reasons.map(forTheRoad) };
}

// Who has not said yes to what is for the keeper: to the one that asks, nothing tells that something is held back (CON-31).
function forTheRoad({ facts, path, laws, ...rest }: Violation): TravellingViolation {
  const { person: _person, people: _people, kind: _kind, kinds: _kinds, ...others } = facts;
  return { ...rest, path: [...path], laws: [...laws], facts: others as TravellingViolation['facts'] };
}
