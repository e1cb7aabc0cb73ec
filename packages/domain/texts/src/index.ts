export { createTexts, type Locale, type Texts, type TextValues } from './create-texts.ts';
export type { TextId } from './sv.ts';

// Words for what a rule answers
export { type NameOf, type Named, type SaidViolation, sayViolation } from './say-violation.ts';
export { sayChange } from './say-change.ts';
export { sayHint } from './say-hint.ts';
export { sayLadderMove } from './say-ladder.ts';
export { type SaidLaw, sayLaw, sayRule } from './say-rule.ts';
export { sayLawInEnglish, sayRuleInEnglish } from './say-in-english.ts';
export { type RuleViolationCode, violationTextId, violationTexts } from './violation-texts.ts';
export { remedyTextId, remedyTexts } from './remedy-texts.ts';
export { stillAllowedTexts } from './still-allowed-texts.ts';
export { lawTexts } from './law-texts.ts';

// Words for closed lists
export { consentFormTexts, givenAsTexts, kindTexts } from './kind-texts.ts';
export {
  criterionTexts,
  findingTexts,
  goalKindTexts,
  interventionFieldTexts,
  interventionStatusTexts,
  questionTexts,
  reasonTexts,
  unansweredTexts,
} from './goal-texts.ts';
export {
  acceptanceTexts,
  balanceTexts,
  cardTexts,
  circleRoleTexts,
  crisisPartTexts,
  legalPartTexts,
  meetingThirdTexts,
  otherPlanTexts,
  planAnswerTexts,
  stanceTexts,
} from './content-texts.ts';
export {
  batonMatterTexts,
  batonStateTexts,
  batonTaskTexts,
  declineReasonTexts,
  emergencyTexts,
  ladderChangeTexts,
  ladderReasonTexts,
  ladderStepTexts,
  ladderWordTexts,
  stairStandingTexts,
  wordLikenessTexts,
} from './ladder-texts.ts';
export {
  actionTexts,
  closingTexts,
  hintTexts,
  meetingFormTexts,
  noteListTexts,
  noticedByTexts,
  outcomeTexts,
  principalTexts,
  relationTexts,
  signTexts,
  stepTexts,
} from './plan-texts.ts';
