/**
 * Why somebody may not do something with a plan.
 *
 * @example
 * accessViolationCodes.slice(0, 3) // ['notYourPlan', 'onlyTheAnswerable', 'onlyTheParty']
 */
export const accessViolationCodes = [
  'notYourPlan',
  'onlyTheAnswerable',
  'onlyTheParty',
  'noAccountHere',
  'whereaboutsHidden',
  'ownWordsHidden',
  'hiddenByDecision',
  'aboutAnotherPerson',
  'onlyStaffInEmergency',
  'emergencyNotHere',
  'emergencyNotNeeded',
  'emergencyTooLong',
  'unitHasHouse',
  'linkUnknown',
  'linkEnded',
  'wrongCode',
] as const;
/** One of the reasons that somebody may not do something with a plan. */
export type AccessViolationCode = (typeof accessViolationCodes)[number];

/**
 * What would help.
 *
 * @example
 * accessRemedies // ['askWhoseItIs', 'chooseShorterTime']
 */
export const accessRemedies = ['askWhoseItIs', 'chooseShorterTime'] as const;
/** One of the remedies of this room. */
export type AccessRemedy = (typeof accessRemedies)[number];
