import type { GoalFinding, GoalFindingCode, GoalKind, InterventionQuestion, InterventionStatus, SmartCriterion } from '@stafett/goals';
import type { InterventionField } from '@stafett/plan';
import type { TextId } from './sv.ts';

/**
 * What the goal assistant points at (GOA-04).
 *
 * @example
 * findingTexts.vague // 'finding.vague'
 */
export const findingTexts = {
  vague: 'finding.vague',
  noPersonAsActor: 'finding.noPersonAsActor',
  serviceAsActor: 'finding.serviceAsActor',
  interventionAsGoal: 'finding.interventionAsGoal',
  negative: 'finding.negative',
  several: 'finding.several',
  noMeasure: 'finding.noMeasure',
  noTime: 'finding.noTime',
  jargon: 'finding.jargon',
  hardToRead: 'finding.hardToRead',
} as const satisfies Record<GoalFindingCode, TextId>;

/**
 * The five letters (GOA-03).
 *
 * @example
 * criterionTexts.S // 'criterion.S'
 */
export const criterionTexts = { S: 'criterion.S', M: 'criterion.M', A: 'criterion.A', R: 'criterion.R', T: 'criterion.T' } as const satisfies Record<
  SmartCriterion,
  TextId
>;

/**
 * Why the assistant points at it.
 *
 * @example
 * reasonTexts.feelingNotDescribed // 'reason.feelingNotDescribed'
 */
export const reasonTexts = {
  feelingNotDescribed: 'reason.feelingNotDescribed',
  changeNotDescribed: 'reason.changeNotDescribed',
  functioningNotDescribed: 'reason.functioningNotDescribed',
  amountNotSaid: 'reason.amountNotSaid',
  onlyTopicNamed: 'reason.onlyTopicNamed',
  actorMissing: 'reason.actorMissing',
  serviceActs: 'reason.serviceActs',
  professionalActs: 'reason.professionalActs',
  interventionNamed: 'reason.interventionNamed',
  helpReceived: 'reason.helpReceived',
  serviceVerb: 'reason.serviceVerb',
  saysWhatShallNotBe: 'reason.saysWhatShallNotBe',
  saysWhatShallEnd: 'reason.saysWhatShallEnd',
  saysWhatShallBeLess: 'reason.saysWhatShallBeLess',
  severalActions: 'reason.severalActions',
  severalThings: 'reason.severalThings',
  severalSentences: 'reason.severalSentences',
  nothingToCountOrSee: 'reason.nothingToCountOrSee',
  noDateOrPeriod: 'reason.noDateOrPeriod',
  timeTooOpen: 'reason.timeTooOpen',
  abbreviation: 'reason.abbreviation',
  professionalWord: 'reason.professionalWord',
  sentenceTooLong: 'reason.sentenceTooLong',
  wordsTooLong: 'reason.wordsTooLong',
  textTooLong: 'reason.textTooLong',
} as const satisfies Record<GoalFinding['reason'], TextId>;

/**
 * What to ask the person.
 *
 * @example
 * questionTexts.howDoesItFeelAndShow // 'question.howDoesItFeelAndShow'
 */
export const questionTexts = {
  howDoesItFeelAndShow: 'question.howDoesItFeelAndShow',
  whatWillBeDifferent: 'question.whatWillBeDifferent',
  whatDoesItLookLike: 'question.whatDoesItLookLike',
  howMuchOrHowOften: 'question.howMuchOrHowOften',
  whoDoesItOrHasIt: 'question.whoDoesItOrHasIt',
  whatWillThePersonDoOrHave: 'question.whatWillThePersonDoOrHave',
  whatWillThisHelpYouWith: 'question.whatWillThisHelpYouWith',
  whatDoYouWantInstead: 'question.whatDoYouWantInstead',
  whichOneFirst: 'question.whichOneFirst',
  howWillYouNotice: 'question.howWillYouNotice',
  byWhen: 'question.byWhen',
  whichDayOrMonth: 'question.whichDayOrMonth',
  whatDoesTheWordMean: 'question.whatDoesTheWordMean',
  howWouldYouSayIt: 'question.howWouldYouSayIt',
} as const satisfies Record<GoalFinding['question'], TextId>;

/**
 * Long-term and short-term goals (GOA-01).
 *
 * @example
 * goalKindTexts.longTerm // 'goal.longTerm'
 */
export const goalKindTexts = { longTerm: 'goal.longTerm', shortTerm: 'goal.shortTerm' } as const satisfies Record<GoalKind, TextId>;

/**
 * How far an intervention has come (GOA-12).
 *
 * @example
 * interventionStatusTexts.planned // 'interventionStatus.planned'
 */
export const interventionStatusTexts = {
  planned: 'interventionStatus.planned',
  underWay: 'interventionStatus.underWay',
  done: 'interventionStatus.done',
  notDone: 'interventionStatus.notDone',
  ended: 'interventionStatus.ended',
} as const satisfies Record<InterventionStatus, TextId>;

/**
 * The five questions inside a sentence: "säger inte hur ofta" (GOA-10).
 *
 * @example
 * unansweredTexts.starts // 'questionOf.starts'
 */
export const unansweredTexts = {
  starts: 'questionOf.starts',
  given: 'questionOf.given',
  howOften: 'questionOf.howOften',
  where: 'questionOf.where',
  who: 'questionOf.who',
} as const satisfies Record<InterventionQuestion, TextId>;

/**
 * The labels of an intervention's fields.
 *
 * @example
 * interventionFieldTexts.what // 'field.what'
 */
export const interventionFieldTexts = {
  what: 'field.what',
  starts: 'field.starts',
  given: 'field.given',
  howOften: 'field.howOften',
  where: 'field.where',
  who: 'field.who',
  due: 'field.due',
} as const satisfies Record<InterventionField, TextId>;
