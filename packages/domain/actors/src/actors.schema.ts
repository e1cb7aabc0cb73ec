import { HouseId, Text, UnitId, UserId } from '@stafett/kernel';
import { z } from 'zod';
import { UnitKind } from './unit-kind.ts';

/** Who by law answers for a unit's services (ACT-04). */
export const PrincipalKind = z.enum(['municipality', 'region', 'state', 'other']);
export type PrincipalKind = z.infer<typeof PrincipalKind>;

/** An organisational unit in a house; one run under contract has the principal that it works for (ACT-05). */
export const Unit = z.strictObject({ id: UnitId, name: Text(120), kind: UnitKind, house: HouseId, principal: PrincipalKind });
export type Unit = z.infer<typeof Unit>;

/** What someone is at work, in the organisation's own words, as `kurator`. */
export const Role = Text(80);
export type Role = z.infer<typeof Role>;

/** Someone who has signed in, at one unit. */
export const Actor = z.strictObject({ user: UserId, name: Text(120), house: HouseId, unit: UnitId, role: Role });
export type Actor = z.infer<typeof Actor>;

/** Who noticed that a plan may be needed (ACT-19). */
export const NoticedBy = z.enum(['school', 'socialServices', 'regionalHealthCare', 'municipalHealthCare', 'person', 'relative', 'other']);
export type NoticedBy = z.infer<typeof NoticedBy>;
