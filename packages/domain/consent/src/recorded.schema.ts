import { HouseId, Instant, Text, UnitId } from '@stafett/kernel';
import { z } from 'zod';

/** A named professional who made a record, and where (CON-04, CON-10). */
export const RecordedBy = z.strictObject({
  name: Text(120),
  /** Profession or function, as `psykolog`. */
  title: Text(80),
  unit: UnitId,
  house: HouseId,
});
export type RecordedBy = z.infer<typeof RecordedBy>;

/** When a record became known, where that was later than what it tells; lets any past day be answered as it was known then (CON-25). */
export const recordedLater = {
  /** When it was written down; absent: at once, or before anything that is asked about. */
  recordedAt: Instant.optional(),
  /** When its end, withdrawal or revocation was written down; absent: at once. */
  endRecordedAt: Instant.optional(),
};
