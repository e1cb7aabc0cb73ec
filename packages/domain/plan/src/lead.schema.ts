import { HouseId, PartyId, Text, UnitId } from '@stafett/kernel';
import { BatonState } from '@stafett/ladder';
import { z } from 'zod';
import { Version } from './wording.schema.ts';

/** The lead: which party answers for the whole plan, and whether it has accepted (ACT-12, LAD-03). */
export const Lead = z.strictObject({
  party: PartyId,
  house: HouseId,
  unit: UnitId,
  who: Text(200).describe('the named person or function'),
  state: BatonState.extract(['offered', 'accepted', 'declined']),
  reason: Text(1000).optional().describe('why it was declined'),
  heldBy: z
    .strictObject({ house: HouseId, unit: UnitId })
    .optional()
    .describe('who answers for the plan until the asked one has accepted, and then handed it over; the initiator when absent'),
  version: Version,
});
export type Lead = z.infer<typeof Lead>;
