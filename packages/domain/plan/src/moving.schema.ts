import { HouseId, Instant } from '@stafett/kernel';
import { z } from 'zod';

/** The original is on its way to another house: until that house has said that it has it, this one answers for the plan and writes nothing (SEC-02, LAD-03). */
export const Moving = z.strictObject({ to: HouseId, since: Instant.describe('when the asked lead accepted') });
export type Moving = z.infer<typeof Moving>;

/** The other house has said that it has the original: the baton is handed over (LAD-03). */
export const HandOver = z.strictObject({ type: z.literal('handOver') });
export type HandOver = z.infer<typeof HandOver>;

/** The original cannot go there now, and has not: the house goes on as keeper, and the lead is asked again (LAD-03, CON-31). */
export const CancelMove = z.strictObject({ type: z.literal('cancelMove') });
export type CancelMove = z.infer<typeof CancelMove>;
