/**
 * What can stand in the way of a unit that wants to begin; the words are made in the texts.
 *
 * @example
 * actorViolationCodes // ['unitMayNotInitiate']
 */
export const actorViolationCodes = ['unitMayNotInitiate'] as const;
/** One of the codes of this room. */
export type ActorViolationCode = (typeof actorViolationCodes)[number];

/**
 * What such a unit can do instead.
 *
 * @example
 * actorRemedies // ['pointOutNeed']
 */
export const actorRemedies = ['pointOutNeed'] as const;
/** One of the remedies of this room. */
export type ActorRemedy = (typeof actorRemedies)[number];
