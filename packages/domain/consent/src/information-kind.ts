import { z } from 'zod';

/** What kind of information an item of a plan is (CON-30). */
export const InformationKind = z.enum([
  'identity',
  'contact',
  'family',
  'socialSituation',
  'school',
  'somaticHealth',
  'mentalHealth',
  'medication',
  'substanceUse',
  'criminality',
  'protectedAddress',
  'riskAndCrisisPlan',
  'goal',
  'intervention',
  'participationWishes',
  'ownWords',
]);
export type InformationKind = z.infer<typeof InformationKind>;

/** The kinds that a consent covers only when it names them for the receiver (CON-31). */
export const SensitiveKind = z.enum(['mentalHealth', 'medication', 'substanceUse', 'criminality', 'riskAndCrisisPlan', 'ownWords']);
export type SensitiveKind = z.infer<typeof SensitiveKind>;

/**
 * The sensitive kinds, in the order of CON-31.
 *
 * @example
 * sensitiveKinds // ['mentalHealth', 'medication', 'substanceUse', 'criminality', 'riskAndCrisisPlan', 'ownWords']
 */
export const sensitiveKinds: readonly InformationKind[] = SensitiveKind.options;

/**
 * Whether a kind must be named for the receiver to be shared (CON-31).
 *
 * @param kind - the kind of information
 * @example
 * isSensitive('medication') // true
 * isSensitive('school') // false
 */
export function isSensitive(kind: InformationKind): kind is SensitiveKind {
  return sensitiveKinds.includes(kind);
}
