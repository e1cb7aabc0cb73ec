import type { Violation } from '@stafett/kernel';

/**
 * What can stand in the way of an event to a baton; the words stand in the texts.
 *
 * @example
 * batonViolationCodes.includes('onlyTheGiver') // true
 */
export const batonViolationCodes = [
  'batonNotBegun',
  'batonBegunAlready',
  'batonFinished',
  'batonNotOffered',
  'batonAccepted',
  'batonNotAccepted',
  'onlyTheGiver',
  'onlyTheReceiver',
  'earlierThanLast',
  'receiverIsGiver',
  'deadlineHasPassed',
  'groundsMissing',
  'betterIsSame',
] as const;
/** One of the codes that can stand in the way of an event to a baton. */
export type BatonViolationCode = (typeof batonViolationCodes)[number];

/**
 * What would help a baton on.
 *
 * @example
 * batonRemedies // ['offerBatonOn', 'beginNewBaton', 'chooseOtherReceiver', 'setLaterDeadline', 'giveGrounds']
 */
export const batonRemedies = ['offerBatonOn', 'beginNewBaton', 'chooseOtherReceiver', 'setLaterDeadline', 'giveGrounds'] as const;
/** One of the remedies of a baton. */
export type BatonRemedy = (typeof batonRemedies)[number];

/** One reason that an event to a baton is refused for. */
export type BatonViolation = Violation<BatonViolationCode>;
