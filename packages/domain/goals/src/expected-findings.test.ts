import { describe, expect, test } from 'vitest';
import { type GoalFinding, goalFindingCodes, goalQuestionCodes, goalReasonCodes } from './goal-finding.schema.ts';
import { readGoal } from './read-goal.ts';
import expected from './testing/expected-findings.json' with { type: 'json' };

/** A finding in one line: code, reason, from–to, and the words unless the whole goal is meant. */
function lineOf(goal: string, { code, reason, span: [from, to] }: GoalFinding): string {
  const words = to - from === goal.length ? '' : `: ${goal.slice(from, to)}`;
  return `${code} ${reason} ${from}–${to}${words}`;
}

describe('GOA-04: each finding with its reason and its words', () => {
  test.each(expected)('$goal', ({ goal, findings }) => {
    expect(readGoal(goal).map((finding) => lineOf(goal, finding))).toEqual(findings);
  });
});

const told = expected.flatMap(({ goal }) => readGoal(goal));

test('the goals above show every code, reason and question of the closed lists', () => {
  expect(goalFindingCodes.filter((code) => !told.some((finding) => finding.code === code))).toEqual([]);
  expect(goalReasonCodes.filter((reason) => !told.some((finding) => finding.reason === reason))).toEqual([]);
  expect(goalQuestionCodes.filter((question) => !told.some((finding) => finding.question === question))).toEqual([]);
});

test.each<[GoalFinding['reason'], string]>([
  ['feelingNotDescribed', 'vague S howDoesItFeelAndShow'],
  ['changeNotDescribed', 'vague S whatWillBeDifferent'],
  ['functioningNotDescribed', 'vague S whatDoesItLookLike'],
  ['amountNotSaid', 'vague S howMuchOrHowOften'],
  ['onlyTopicNamed', 'vague S whatWillBeDifferent'],
  ['saysWhatShallBeLess', 'vague S whatDoYouWantInstead'],
  ['actorMissing', 'noPersonAsActor S whoDoesItOrHasIt'],
  ['serviceActs', 'serviceAsActor S whatWillThePersonDoOrHave'],
  ['professionalActs', 'serviceAsActor S whatWillThePersonDoOrHave'],
  ['interventionNamed', 'interventionAsGoal S whatWillThisHelpYouWith'],
  ['helpReceived', 'interventionAsGoal S whatWillThisHelpYouWith'],
  ['serviceVerb', 'interventionAsGoal S whatWillThisHelpYouWith'],
  ['saysWhatShallNotBe', 'negative S whatDoYouWantInstead'],
  ['saysWhatShallEnd', 'negative S whatDoYouWantInstead'],
  ['severalActions', 'several S whichOneFirst'],
  ['severalThings', 'several S whichOneFirst'],
  ['severalSentences', 'several S whichOneFirst'],
  ['nothingToCountOrSee', 'noMeasure M howWillYouNotice'],
  ['noDateOrPeriod', 'noTime T byWhen'],
  ['timeTooOpen', 'noTime T whichDayOrMonth'],
  ['abbreviation', 'jargon S whatDoesTheWordMean'],
  ['professionalWord', 'jargon S whatDoesTheWordMean'],
  ['sentenceTooLong', 'hardToRead S howWouldYouSayIt'],
  ['wordsTooLong', 'hardToRead S howWouldYouSayIt'],
  ['textTooLong', 'hardToRead S howWouldYouSayIt'],
])('the reason %s always comes with %s', (reason, others) => {
  const company = told.filter((finding) => finding.reason === reason).map(({ code, criterion, question }) => `${code} ${criterion} ${question}`);
  expect([...new Set(company)]).toEqual([others]);
});
