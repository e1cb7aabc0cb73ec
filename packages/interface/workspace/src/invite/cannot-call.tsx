import type { Violation } from '@stafett/kernel';
import type { PartyUnit } from '@stafett/plan';
import { Reasons } from '@stafett/ui-sip';
import { useOpenPlan } from '../plan/plan-context.ts';
import { namesFor } from '../trouble/names-for.ts';

interface CannotCallProps {
  readonly unit: PartyUnit;
  readonly violations: readonly Violation[];
}

/** A unit that cannot be called now, and why not. */
export function CannotCall({ unit, violations }: CannotCallProps) {
  const { plan, session } = useOpenPlan();
  return (
    <li>
      <p className="ws-unit-name">{unit.name}</p>
      <Reasons violations={violations} nameOf={namesFor(plan, session.units)} />
    </li>
  );
}
