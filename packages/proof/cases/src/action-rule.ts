import type { HouseId, Instant, PartyId, UnitId } from '@stafett/kernel';
import { type Author, describedUnits, type PartyUnit, type Plan, type PlanCommand, type RegisterNeed } from '@stafett/plan';
import type { z } from 'zod';
import type { Names } from './names.ts';
import type { CasePeople, CaseUnits } from './people-and-places.schema.ts';

/** What a step's action is told with: the case, the names, and the plan as the one who acts reads it. */
export interface Telling {
  readonly people: CasePeople;
  readonly units: CaseUnits;
  /** The units that the house of the one who acts knows. */
  readonly knownUnits: readonly PartyUnit[];
  readonly names: Names;
  /** The short name of the plan that the step is about. */
  readonly planName: string;
  readonly plan: Plan | undefined;
  readonly actor: Author;
  readonly now: Instant;
}

/** One thing that a step can do: how it is written in a case, and the command that it becomes. */
export interface ActionRule<Schema extends z.ZodType, Command extends PlanCommand | RegisterNeed> {
  readonly schema: Schema;
  /** The command is not checked here: the house does that, so that a case can show what a house refuses. */
  command(action: z.infer<Schema>, telling: Telling): Command;
}

/** Ties an action's form to its command. */
export const actionRule = <Schema extends z.ZodType, Command extends PlanCommand | RegisterNeed>(
  schema: Schema,
  command: (action: z.infer<Schema>, telling: Telling) => Command,
): ActionRule<Schema, Command> => ({ schema, command });

/** The place of a unit of the case. */
export function placeOf(unit: string, { units }: Pick<Telling, 'units'>): { readonly house: HouseId; readonly unit: UnitId } {
  const found = units[unit];
  if (found === undefined) throw new Error(`The case has no unit ${unit}.`);
  return { house: found.house, unit: found.unit };
}

/** The party that a unit is in the plan; a unit outside it gets an id that the house does not know. */
export function partyOf(unit: string | undefined, telling: Telling): PartyId {
  const place = unit === undefined ? telling.actor : placeOf(unit, telling);
  const party = telling.plan?.parties.find((one) => one.house === place.house && one.unit === place.unit);
  return party?.id ?? telling.names.idOf('party', `${telling.planName} ${place.house} ${place.unit}`);
}

/** How the house, or the plan itself, describes a unit of the case; as the case does where neither knows it. */
export function partyUnitOf(unit: string, telling: Telling): PartyUnit {
  const place = placeOf(unit, telling);
  const known = [...telling.knownUnits, ...describedUnits(telling.plan ?? {})].find((one) => one.house === place.house && one.unit === place.unit);
  const { name = unit, kind = 'otherActivity', principal = 'other' } = telling.units[unit] ?? {};
  return known ?? { ...place, name, kind, principal };
}
