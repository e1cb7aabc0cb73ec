import { Instant, PersonId, Text, UnitId, HouseId } from '@stafett/kernel';
import { z } from 'zod';

/** Who wrote or did something, as it stands in the plan's history. */
export const Author = z.strictObject({
  user: z.string().min(1).max(120).describe('who was signed in'),
  name: Text(120),
  house: HouseId,
  unit: UnitId,
});
export type Author = z.infer<typeof Author>;

/**
 * Where something stands in the plan's history: the plan's version at its last change.
 *
 * @example
 * Version.safeParse(0).success // false
 */
export const Version = z.int().min(1).describe("the plan's version when this was last changed");

/** A text in the plan, with whose words it is, who wrote it down and when. */
export const Wording = z.strictObject({
  text: Text(4000),
  wordsOf: PersonId.optional().describe('whose own words it is; absent when the writer speaks'),
  by: Author,
  at: Instant,
  version: Version,
});
export type Wording = z.infer<typeof Wording>;
