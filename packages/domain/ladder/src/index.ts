// The six steps
export { LadderStep, orderOfStep } from './ladder-step.ts';
export { type LadderStepContent, type LadderWord, ladderSteps, type LocalNeed } from './ladder-steps.ts';

// Where a situation stands
export { type LadderFact, LadderFacts, type LadderFormCode, ladderFormCodes } from './ladder-facts.schema.ts';
export { type LadderReasonCode, type LadderRow, ladderTable } from './ladder-table.ts';
export { type LadderChange, type LadderMove, type LadderPlacing, levelOf, placeOnLadder } from './place-on-ladder.ts';

// The baton
export {
  Baton,
  BatonEvent,
  type BatonEventType,
  BatonHistory,
  BatonId,
  BatonMatter,
  BatonPlace,
  BatonState,
  Decline,
  DeclineReason,
} from './baton.schema.ts';
export { batonHolders, type BatonPart, type BatonTransition, batonTransition, batonTransitions, isBatonFinished } from './baton-transitions.ts';
export { type BatonRemedy, batonRemedies, type BatonViolation, type BatonViolationCode, batonViolationCodes } from './ladder.violations.ts';
export { batonRules, decideOnBaton } from './decide-on-baton.ts';
export { applyToBaton, rebuildBaton } from './apply-to-baton.ts';
export { holderOf } from './holder-of.ts';
export { type BatonTask, batonTasks, batonsOf, type ListedBaton, overdueBatons } from './overdue-batons.ts';
export { exampleBaton } from './example-baton.ts';

// What there is in an area
export { LocalMap, LocalOffer, OpeningHours, Weekday } from './local-map.schema.ts';
export { findOffers, type FoundOffer, type MatchedWord, type Seeker } from './find-offers.ts';
export { type WordLikeness, wordLikenesses } from './match-words.ts';
export { exampleMap } from './example-map.ts';
export { AreaAssessment, StepStanding } from './area-assessment.schema.ts';
export { type Stair, type StairStep, stairOf } from './stair-of.ts';
