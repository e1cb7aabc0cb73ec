/**
 * What can stand in the way of a unit; the words are made in the texts.
 *
 * @example
 * actorViolationCodes // ['unitMayNotInitiate', 'pointingOutNeedsConsent', 'unitMayNotHoldRole', 'physicianNeeded']
 */
export const actorViolationCodes = ['unitMayNotInitiate', 'pointingOutNeedsConsent', 'unitMayNotHoldRole', 'physicianNeeded'] as const;
/** One of the codes of this room. */
export type ActorViolationCode = (typeof actorViolationCodes)[number];

/**
 * What can be done instead.
 *
 * @example
 * actorRemedies // ['pointOutNeed', 'askPersonFirst', 'chooseAnother']
 */
export const actorRemedies = ['pointOutNeed', 'askPersonFirst', 'chooseAnother'] as const;
/** One of the remedies of this room. */
export type ActorRemedy = (typeof actorRemedies)[number];
