import { PrincipalKind, UnitKind } from '@stafett/actors';
import { Text, UnitId } from '@stafett/kernel';
import { z } from 'zod';
import { PartyUnit } from '../party.schema.ts';
import { Version } from '../wording.schema.ts';

/** What one knows of a unit that is in no register: enough to ask for consent and to reach it (INV-03). */
export const OutsideWords = z.strictObject({
  unit: UnitId.describe('an id of its own, in this plan only'),
  organisation: Text(60).describe('whom it belongs to, as one knows it'),
  name: Text(50).describe('the unit, as one knows it'),
  kind: UnitKind,
  principal: PrincipalKind,
  reachedBy: Text(200).describe('how it is reached: telephone, address, a person to ask for'),
});
export type OutsideWords = z.infer<typeof OutsideWords>;

/** A unit that is called but is in no register, described by the words that one knows of it; it is in no copy (INV-03, CON-22). */
export const OutsideUnit = OutsideWords.extend({
  joinedWith: PartyUnit.optional().describe('the known unit that it turned out to be'),
  version: Version,
});
export type OutsideUnit = z.infer<typeof OutsideUnit>;
