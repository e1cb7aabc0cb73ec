import { z } from 'zod';

/** What the assistant can point at in a goal; a closed list (GOA-04). */
export const GoalFindingCode = z.enum([
  'vague',
  'noPersonAsActor',
  'serviceAsActor',
  'interventionAsGoal',
  'negative',
  'several',
  'noMeasure',
  'noTime',
  'jargon',
  'hardToRead',
]);
export type GoalFindingCode = z.infer<typeof GoalFindingCode>;

/**
 * The same closed list as data, in the order in which findings at one place are told.
 *
 * @example
 * goalFindingCodes.length // 10
 */
export const goalFindingCodes = GoalFindingCode.options;

/** Specifikt, Mätbart, Accepterat, Realistiskt, Tidsbestämt (GOA-03); A and R are answers of people, never findings. */
export const SmartCriterion = z.enum(['S', 'M', 'A', 'R', 'T']);
export type SmartCriterion = z.infer<typeof SmartCriterion>;

/**
 * Why something was pointed at. `@stafett/texts` has the words.
 *
 * @example
 * goalReasonCodes.includes('timeTooOpen') // true
 */
export const goalReasonCodes = [
  'feelingNotDescribed',
  'changeNotDescribed',
  'functioningNotDescribed',
  'amountNotSaid',
  'onlyTopicNamed',
  'actorMissing',
  'serviceActs',
  'professionalActs',
  'interventionNamed',
  'helpReceived',
  'serviceVerb',
  'saysWhatShallNotBe',
  'saysWhatShallEnd',
  'saysWhatShallBeLess',
  'severalActions',
  'severalThings',
  'severalSentences',
  'nothingToCountOrSee',
  'noDateOrPeriod',
  'timeTooOpen',
  'abbreviation',
  'professionalWord',
  'sentenceTooLong',
  'wordsTooLong',
  'textTooLong',
] as const;
/** One reason of the closed list. */
export type GoalReasonCode = (typeof goalReasonCodes)[number];

/**
 * What to ask the person; never a rewritten goal. `@stafett/texts` has the words.
 *
 * @example
 * goalQuestionCodes.includes('byWhen') // true
 */
export const goalQuestionCodes = [
  'howDoesItFeelAndShow',
  'whatWillBeDifferent',
  'whatDoesItLookLike',
  'howMuchOrHowOften',
  'whoDoesItOrHasIt',
  'whatWillThePersonDoOrHave',
  'whatWillThisHelpYouWith',
  'whatDoYouWantInstead',
  'whichOneFirst',
  'howWillYouNotice',
  'byWhen',
  'whichDayOrMonth',
  'whatDoesTheWordMean',
  'howWouldYouSayIt',
] as const;
/** One question of the closed list. */
export type GoalQuestionCode = (typeof goalQuestionCodes)[number];

/** One thing the assistant points at: the words by position, why, and a question to ask (GOA-04). */
export const GoalFinding = z.strictObject({
  code: GoalFindingCode,
  criterion: SmartCriterion,
  /** From and to (exclusive) in UTF-16 units of the text; the whole text when the whole goal is meant. */
  span: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
  reason: z.enum(goalReasonCodes),
  question: z.enum(goalQuestionCodes),
});
export type GoalFinding = z.infer<typeof GoalFinding>;
