import { mayChangePlan } from '@stafett/access';
import { allow, type CalendarDate, type Decision, dateIn, type Instant } from '@stafett/kernel';
import { type Author, decideOn, describedUnits, type Party, type Plan, type PlanCommand } from '@stafett/plan';
import { createContext, useContext } from 'react';
import type { PlanReading, Session } from '../house/house-context.ts';

/** A plan that is open on the page, and who looks at it. */
export interface OpenPlan {
  readonly reading: PlanReading;
  readonly plan: Plan;
  readonly session: Session;
  /** The house's clock when the plan was read. */
  readonly at: Instant;
  readonly today: CalendarDate;
  /** The party that the reader's unit is, if any. */
  readonly ownParty: Party | undefined;
  /** Whether the unit works on the original and may write in it. */
  readonly isOriginal: boolean;
}

export const OpenPlanContext = createContext<OpenPlan | undefined>(undefined);

/** The plan that is open on the page. */
export function useOpenPlan(): OpenPlan {
  const open = useContext(OpenPlanContext);
  if (open === undefined) throw new Error('This part stands on the page of a plan.');
  return open;
}

/** Puts together what the parts of a plan's page need to know. */
export function openPlan(reading: PlanReading, session: Session): OpenPlan {
  const { plan, readAt } = reading;
  const { house, unit } = session.actor;
  const ownParty = plan.parties.find((party) => party.house === house && party.unit === unit);
  const isOriginal = reading.part === 'original' && !isHandedOver({ reading, session });
  const described = describedUnits(plan);
  // A unit that is in no register is named in a consent and called as the others (INV-03).
  const units = described.length === 0 ? session.units : [...session.units, ...described];
  return {
    reading,
    plan,
    session: units === session.units ? session : { ...session, units: [...units] },
    at: readAt,
    today: dateIn(readAt),
    ownParty,
    isOriginal,
  };
}

/** Whether another house has the original now, and this unit reads the plan as it was handed over until its copy comes. */
export function isHandedOver({ reading, session }: Pick<OpenPlan, 'reading' | 'session'>): boolean {
  return reading.part === 'original' && reading.plan.keeper !== session.actor.house;
}

/**
 * What the server will say of a command, as far as it can be known here: the same rules, before the click.
 * While the original is on its way a command waits, and is asked by the rules that it will be written by.
 * Whether the lead can be taken on is decided where the original lies, since only it holds the consents.
 */
export function foresee({ plan: { moving: _moving, ...plan }, session, at, today, isOriginal }: OpenPlan, command: PlanCommand): Decision {
  const actor: Author = session.actor;
  const access = mayChangePlan({ actor, plan, command }, today);
  if (access.outcome !== 'allowed') return access;
  return isOriginal || command.type !== 'acceptLead'
    ? decideOn(plan, command, { at, actor, units: session.units })
    : allow({ rules: access.rules, laws: access.laws });
}
