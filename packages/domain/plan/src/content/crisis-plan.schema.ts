import { z } from 'zod';
import { Wording } from '../wording.schema.ts';

/** The parts of a crisis plan (PLA-06). */
export const CrisisPart = z.enum(['signs', 'wants', 'othersDo', 'contacts', 'acuteCare']);
export type CrisisPart = z.infer<typeof CrisisPart>;

/** What to do in a crisis: signs, what the person wants, what others do, whom to contact by time of day, the way to acute care (PLA-06). */
export const CrisisPlan = z.partialRecord(CrisisPart, Wording);
export type CrisisPlan = z.infer<typeof CrisisPlan>;
