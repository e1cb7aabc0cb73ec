import data from '../data/circle-cards.json' with { type: 'json' };
import type { MeetingPartCode } from './circle-for.ts';

/**
 * Those for whom the meeting circle has a version of its own (MEE-02).
 *
 * @example
 * circleRoles // ['leader', 'youngPerson', 'parent', 'adult', 'older', 'relative', 'staff', 'other']
 */
export const circleRoles = ['leader', 'youngPerson', 'parent', 'adult', 'older', 'relative', 'staff', 'other'] as const;
/** One of those for whom the circle has a version. */
export type CircleRole = (typeof circleRoles)[number];

/**
 * Every line that stands on a card; words for each stand in `@stafett/texts`.
 *
 * @example
 * cardCodes.includes('personFirst') // true
 */
export const cardCodes = [
  'welcome',
  'saySoEverybodyKnows',
  'askAboutPauses',
  'sayPurpose',
  'personFirst',
  'oneAtATime',
  'askWhoDoesWhat',
  'writeOnScreen',
  'watchTheTime',
  'sayWhereViewsDiffer',
  'sumUpWhoDoesWhat',
  'bookFollowUp',
  'nameTheLead',
  'askIfThisIsThePlan',
  'sayHowToBeReached',
  'thankEverybody',
  'knowWhatMattersMost',
  'knowWhatNotToBringUp',
  'settleMoneyBefore',
  'checkRoomAndPicture',
  'hearWhoIsHere',
  'sayIfYouNeedAPause',
  'youMayBeginOrLetSomebody',
  'yourOwnQuestions',
  'sayWhatYouWant',
  'sayWhatWouldHelp',
  'sayIfItIsWrong',
  'hearWhatIsWritten',
  'askWhatYouDoNotUnderstand',
  'sayWhatYouThinkOfThePlan',
  'knowWhomToCall',
  'youDecideHowYouTakePart',
  'youMayHaveSomebodyWithYou',
  'youMayWriteOrRecord',
  'youMayChangeYourMind',
  'childBeforeParents',
  'tellHowDaysAre',
  'sayWhatYouCanDo',
  'askWhatHelpThereIs',
  'youDecideWhatIsShared',
  'writeYourQuestions',
  'thinkOfWhatWorks',
  'askThemToSpeakUp',
  'personBeforeRelatives',
  'tellWhatYouSee',
  'sayWhatYouCannotDo',
  'personDecidesWhatYouHear',
  'askForOwnSupport',
  'sayNameAndRole',
  'sayWhatYouMayDecide',
  'sayNewThingsOnly',
  'plainWords',
  'offerOwnInterventions',
  'askNotDemand',
  'answerTheFiveQuestions',
  'repeatYourPromise',
  'haveAMandate',
  'readTheInvitation',
  'settleDisagreementBefore',
  'knowWhatMayBeSaid',
  'offerWhatYouCan',
] as const;
/** One line on a card. */
export type CardCode = (typeof cardCodes)[number];

/** The words on one version of the circle, as codes: a checklist for each part on the front, what to read before on the back. */
export interface CircleCard {
  readonly front: Readonly<Record<MeetingPartCode, readonly CardCode[]>>;
  readonly back: readonly CardCode[];
}

const cards = data as Readonly<Record<CircleRole, CircleCard['front'] & Pick<CircleCard, 'back'>>>;

/**
 * The meeting circle's front and back for one role; all roles have the same parts (MEE-02).
 *
 * @param role - for whom
 * @example
 * cardFor('staff').front.summary // ['repeatYourPromise']
 */
export function cardFor(role: CircleRole): CircleCard {
  const { back, ...front } = cards[role];
  return { front, back };
}
