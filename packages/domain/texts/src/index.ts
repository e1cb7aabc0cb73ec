export { createTexts, type Locale, type Texts, type TextValues } from './create-texts.ts';
export type { TextId } from './sv.ts';

// Words for what a rule answers
export { type NameOf, type Named, type SaidViolation, sayViolation } from './say-violation.ts';
export { type SaidLaw, sayLaw, sayRule } from './say-rule.ts';
export { type RuleViolationCode, violationTextId, violationTexts } from './violation-texts.ts';
export { remedyTextId, remedyTexts } from './remedy-texts.ts';
export { lawTexts } from './law-texts.ts';

// Words for closed lists
export { consentFormTexts, kindTexts } from './kind-texts.ts';
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
