import { PrincipalKind, UnitKind } from '@stafett/actors';
import { CalendarDate, HouseId, UnitId } from '@stafett/kernel';
import { Custody, Relation } from '@stafett/plan';
import { z } from 'zod';
import { ShortName } from './short-name.ts';

/** Somebody in the family; what is written here goes to the house as it stands, so that a house can be shown to refuse it. */
export const CasePerson = z.strictObject({
  name: z.string(),
  relation: Relation,
  called: z.string().optional().describe('what the family calls them: mamma, farfar'),
  birthDate: CalendarDate.optional().describe('needed for the person whose plan it is'),
  personnummer: z.string().optional().describe('a test number, never a real one'),
  phone: z.string().optional(),
  custody: Custody.optional(),
  unaccompanied: z.boolean().optional(),
  diedOn: CalendarDate.optional(),
});
export type CasePerson = z.infer<typeof CasePerson>;

/** A unit of a house; one that the demo does not have is described with name, kind and principal. */
export const CaseUnit = z
  .strictObject({
    house: HouseId,
    unit: UnitId,
    name: z.string().optional(),
    kind: UnitKind.optional(),
    principal: PrincipalKind.optional(),
  })
  .refine(
    ({ name, kind, principal }) => new Set([name, kind, principal].map((one) => one === undefined)).size === 1,
    'describe a unit with all of name, kind and principal, or none',
  );
export type CaseUnit = z.infer<typeof CaseUnit>;

/** Somebody who signs in; one that the demo does not have is described with name, title, unit and role. */
export const CaseStaff = z
  .strictObject({
    house: HouseId,
    user: z.string().min(1).describe('what is chosen at sign-in, as maria.lindqvist'),
    name: z.string().optional(),
    title: z.string().optional(),
    unit: UnitId.optional(),
    role: z.string().optional(),
  })
  .refine(
    ({ name, title, unit }) => new Set([name, title, unit].map((one) => one === undefined)).size === 1,
    'describe staff with all of name, title and unit, or none',
  );
export type CaseStaff = z.infer<typeof CaseStaff>;

/** The family and the units of a case, by short name. */
export const CasePeople = z.record(ShortName, CasePerson);
export type CasePeople = z.infer<typeof CasePeople>;
export const CaseUnits = z.record(ShortName, CaseUnit);
export type CaseUnits = z.infer<typeof CaseUnits>;
