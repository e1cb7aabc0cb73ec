import { type Decision, dateIn, type Instant, type Violation } from '@stafett/kernel';
import { lawsFor, type RuleId } from '@stafett/rulebook';

/** A use case was refused by a rule; it carries the reasons, and nothing was written but what the use case says. */
export class Refusal extends Error {
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    super(violations.map(({ code, rule }) => `${code} (${rule})`).join(', '));
    this.name = 'Refusal';
    this.violations = violations;
  }
}

/** Goes on only when a rule allows it. */
export function demand(decision: Decision): void {
  if (decision.outcome !== 'allowed') throw new Refusal(decision.violations);
}

/** There is no such plan for this person: the same answer whether it is hidden or does not exist (SEC-04, CON-23). */
export function planNotFound(): Refusal {
  return new Refusal([{ code: 'planNotFound', path: ['plan'], facts: {}, rule: 'SEC-04', laws: [] }]);
}

/** A reason of the use cases, with the laws that its rule rests on. */
export function against(code: string, rule: RuleId, at: Instant): Violation {
  return { code, path: [], facts: {}, rule, laws: lawsFor(rule, dateIn(at)) };
}

/** What is shared with a unit has ended, and what it would contribute ends with it (CON-24). */
export function sharingEnded(at: Instant): Violation {
  return against('sharingEnded', 'CON-24', at);
}
