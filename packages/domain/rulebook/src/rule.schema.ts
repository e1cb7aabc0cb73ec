import { CalendarDate } from '@stafett/kernel';
import { z } from 'zod';

/** How binding a rule is: law, routine, advice, or a requirement of the product's own. */
export const Strength = z.enum(['L', 'R', 'A', 'P']);
export type Strength = z.infer<typeof Strength>;

/** Where a rule comes from. */
export const Source = z.enum(['SKL', 'SIS-P', 'SIS-I', 'UPP', 'VGR']);
export type Source = z.infer<typeof Source>;

/** How far a law entry has been verified: read in the act, from an official secondary source, or still to be checked. */
export const Confidence = z.enum(['H', 'M', 'L']);
export type Confidence = z.infer<typeof Confidence>;

/** A rule as it stands in `rules.json`. */
export const RuleEntry = z.strictObject({
  strength: Strength,
  form: Strength.optional().describe('Where the duty and its number or form differ in strength, the strength of the latter'),
  sources: z.array(Source),
});
export type RuleEntry = z.infer<typeof RuleEntry>;

/** When a law of the catalogue is in force, as it stands in `laws.json` and `consent-laws.json`; a proposal never is. */
export const LawPeriod = z.strictObject({
  from: CalendarDate.optional().describe('First day in force; absent when it was in force before anything here is decided'),
  to: CalendarDate.optional().describe('Last day in force'),
  status: z.literal('proposal').optional().describe('Absent for what is, was or will be law'),
});
export type LawPeriod = z.infer<typeof LawPeriod>;

/** Where a law of the catalogue is found, as it stands in `law-places.json`. */
export const LawPlace = z.strictObject({
  place: z.string().min(1).describe('Act, chapter and section, in Swedish'),
  confidence: Confidence,
});
export type LawPlace = z.infer<typeof LawPlace>;
