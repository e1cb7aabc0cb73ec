import { ClockTime, Text } from '@stafett/kernel';
import { z } from 'zod';
import { LadderStep } from './ladder-step.ts';

/** A day of the week. */
export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
export type Weekday = z.infer<typeof Weekday>;

/** When a unit is open or answers. */
export const OpeningHours = z
  .strictObject({ days: z.array(Weekday).min(1).max(7), from: ClockTime, to: ClockTime })
  .refine(({ from, to }) => from < to, { path: ['to'], params: { violation: 'closesBeforeOpening', rule: 'LAD-04' } });
export type OpeningHours = z.infer<typeof OpeningHours>;

const Contact = z
  .strictObject({ phone: Text(40).optional(), mail: z.email().optional(), web: z.url({ protocol: /^https$/ }).optional(), visit: Text(200).optional() })
  .refine((ways) => Object.values(ways).some((way) => way !== undefined), { params: { violation: 'contactMissing', rule: 'LAD-04' } });

const TargetGroup = z
  .strictObject({
    fromAge: z.int().min(0).max(120).optional().describe('Youngest, in years; absent: from birth'),
    toAge: z.int().min(0).max(120).optional().describe('Oldest, in years, that age included; absent: no limit'),
    needs: z.array(Text(120)).min(1).max(50).describe('What people come for, in the words that families use'),
  })
  .refine(({ fromAge = 0, toAge = 120 }) => fromAge <= toAge, { path: ['toAge'], params: { violation: 'agesTurned', rule: 'LAD-04' } });

/** What one unit offers on one step of the ladder (LAD-04). */
export const LocalOffer = z.strictObject({
  unit: Text(120).describe('The name that families know it by'),
  step: LadderStep,
  offers: Text(500).optional().describe('What one gets, in plain words'),
  contact: Contact,
  targetGroup: TargetGroup,
  openingHours: z.array(OpeningHours).max(20),
});
export type LocalOffer = z.infer<typeof LocalOffer>;

/** What a municipality or region has filled in about its units, step by step (LAD-04). */
export const LocalMap = z.strictObject({ area: Text(120), offers: z.array(LocalOffer).max(2000) });
export type LocalMap = z.infer<typeof LocalMap>;
