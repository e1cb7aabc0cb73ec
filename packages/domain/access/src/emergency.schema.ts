import { HouseId, Instant, PlanId, Text, UnitId, UserId } from '@stafett/kernel';
import { z } from 'zod';
import limits from './data/emergency-limits.json' with { type: 'json' };

/** How long an emergency opening may last at most; an organisation may set a shorter time. */
export const EmergencyLimits = z.strictObject({ maxHours: z.int().min(1).max(72) });
export type EmergencyLimits = z.infer<typeof EmergencyLimits>;

/**
 * The limit that is shipped: no source gives a number, so it is a value of the product's own (SEC-08).
 *
 * @example
 * emergencyLimits // { maxHours: 12 }
 */
export const emergencyLimits: EmergencyLimits = EmergencyLimits.parse(limits);

/** Why a plan must be opened at once. */
export const EmergencyReason = z.enum(['dangerToLifeOrHealth', 'childInDanger', 'nobodyResponsibleReached']);
export type EmergencyReason = z.infer<typeof EmergencyReason>;

/** What is said by one who opens a plan in an emergency (SEC-08). */
export const EmergencyRequest = z.strictObject({
  reason: EmergencyReason,
  why: Text(1000).describe('What has happened, in words; read at the follow-up'),
  hours: z.int().min(1).describe('How long the plan needs to be open'),
});
export type EmergencyRequest = z.infer<typeof EmergencyRequest>;

/** A plan that one user has opened in an emergency, until it closes by itself (SEC-08). */
export const EmergencyOpening = z.strictObject({
  plan: PlanId,
  user: UserId,
  house: HouseId,
  unit: UnitId,
  reason: EmergencyReason,
  why: Text(1000),
  from: Instant,
  to: Instant.describe('From this moment it is closed'),
});
export type EmergencyOpening = z.infer<typeof EmergencyOpening>;
