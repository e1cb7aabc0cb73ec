import type { EmergencyOpening, EmergencyReason } from './emergency.schema.ts';

/**
 * By what ground somebody has read or written something, as the access log says it (SEC-07, SEC-15):
 * the unit's own work list; the unit answers for the plan, or handed it over and has no copy yet, or has taken on the lead;
 * it takes part by consent, or keeps the copy that it had when the sharing ended; a message came from another house; a party without a house has a one-time link.
 *
 * @example
 * accessGrounds.slice(0, 3) // ['ownWorkList', 'answersForPlan', 'handedOver']
 */
export const accessGrounds = [
  'ownWorkList',
  'answersForPlan',
  'handedOver',
  'takesOnLead',
  'takesPart',
  'keepsCopy',
  'messageBetweenHouses',
  'oneTimeLink',
] as const;
/** One of the grounds that are no emergency. */
export type AccessGround = (typeof accessGrounds)[number];

/** A ground; where a plan was opened in an emergency why, in a word, and in the line of the opening itself the words that were given (SEC-08). */
export type AccessReason = AccessGround | `emergency:${EmergencyReason}` | `emergency:${EmergencyReason}: ${string}`;

/**
 * What the log says of reading by an emergency opening: the word, without what was told (SEC-08).
 *
 * @param opening - the opening
 * @example
 * emergencyGround({ reason: 'childInDanger' }) // 'emergency:childInDanger'
 */
export const emergencyGround = ({ reason }: Pick<EmergencyOpening, 'reason'>): `emergency:${EmergencyReason}` => `emergency:${reason}`;

/**
 * What the log says of the opening itself: the word, and the reason that must be stated (SEC-08).
 *
 * @param opening - the opening
 * @example
 * statedReason({ reason: 'childInDanger', why: 'Polisen har hittat barnet ensamt' }) // 'emergency:childInDanger: Polisen har hittat barnet ensamt'
 */
export const statedReason = (opening: Pick<EmergencyOpening, 'reason' | 'why'>): AccessReason => `${emergencyGround(opening)}: ${opening.why}`;

/**
 * A reason as it is told to one who may not read free words: the ground alone (SEC-05).
 *
 * @param reason - as the log has it
 * @example
 * groundIn('emergency:childInDanger: Polisen har hittat barnet ensamt') // 'emergency:childInDanger'
 * groundIn('takesPart') // 'takesPart'
 */
export const groundIn = (reason: string): string => reason.split(': ', 1)[0] ?? '';
