import type { LadderFact, LadderFacts } from './ladder-facts.schema.ts';
import type { LadderStep } from './ladder-step.ts';

/** A reason that lifts a situation to a step: it holds when every fact in it has come at least so far. */
export interface LadderRow {
  readonly code: string;
  readonly step: LadderStep;
  readonly atLeast: Partial<LadderFacts>;
}

/** How far each fact that is no number can come, from what asks least of the services to what asks most. */
export const scales = {
  soughtHelp: [false, true],
  knowsWhatExists: [true, false],
  knowsWhereToTurn: [true, false],
  handover: [false, true],
  coordination: ['themselves', 'withSupport', 'cannot'],
  urgency: ['none', 'soon', 'now'],
  discharge: ['none', 'planned', 'ready'],
  placement: ['none', 'planned', 'placed', 'moving'],
  hasSip: [false, true],
} as const satisfies Partial<Record<LadderFact, readonly LadderFacts[LadderFact][]>>;

const rows = [
  { code: 'othersNoticeFirst', step: 'earlyDetection', atLeast: {} },
  { code: 'hasSoughtHelp', step: 'information', atLeast: { soughtHelp: true } },
  { code: 'needsToKnowWhatExists', step: 'information', atLeast: { knowsWhatExists: false } },
  { code: 'needsToKnowWhereToTurn', step: 'wayfinder', atLeast: { knowsWhereToTurn: false } },
  { code: 'severalToKeepApart', step: 'wayfinder', atLeast: { parties: 2 } },
  { code: 'needsAnswerSoon', step: 'wayfinder', atLeast: { urgency: 'soon' } },
  { code: 'hasBeenSentOn', step: 'baton', atLeast: { sentAround: 1 } },
  { code: 'goesOverToAnother', step: 'baton', atLeast: { handover: true } },
  { code: 'cannotWait', step: 'baton', atLeast: { urgency: 'now' } },
  { code: 'leavesInpatientCare', step: 'baton', atLeast: { discharge: 'planned' } },
  { code: 'isPlaced', step: 'baton', atLeast: { placement: 'planned' } },
  { code: 'bothPrincipals', step: 'coordinationPlan', atLeast: { principals: 2 } },
  { code: 'sentAroundAmongSeveral', step: 'coordinationPlan', atLeast: { sentAround: 2, parties: 2 } },
  { code: 'manyForOneFamily', step: 'coordinationPlan', atLeast: { parties: 3, coordination: 'withSupport' } },
  { code: 'hasPlan', step: 'coordinationPlan', atLeast: { hasSip: true } },
  { code: 'cannotCoordinateSeveral', step: 'coordinatedSupport', atLeast: { parties: 2, coordination: 'cannot' } },
  { code: 'tooManyToCoordinate', step: 'coordinatedSupport', atLeast: { parties: 5, coordination: 'withSupport' } },
  { code: 'urgentAmongPrincipals', step: 'coordinatedSupport', atLeast: { principals: 2, urgency: 'now', coordination: 'withSupport' } },
  { code: 'movesAmongPrincipals', step: 'coordinatedSupport', atLeast: { principals: 2, placement: 'moving', coordination: 'withSupport' } },
  { code: 'dischargedAmongPrincipals', step: 'coordinatedSupport', atLeast: { principals: 2, discharge: 'ready', coordination: 'withSupport' } },
  { code: 'sentAroundDespitePlan', step: 'coordinatedSupport', atLeast: { hasSip: true, sentAround: 2 } },
] as const satisfies readonly LadderRow[];

/** Why a situation stands where it stands. */
export type LadderReasonCode = (typeof rows)[number]['code'];

/**
 * The table that places a situation: it stands on the highest step that some row lifts it to (LAD-02).
 *
 * @example
 * ladderTable.find(({ code }) => code === 'bothPrincipals') // { code: 'bothPrincipals', step: 'coordinationPlan', atLeast: { principals: 2 } }
 */
export const ladderTable: readonly (LadderRow & { readonly code: LadderReasonCode })[] = rows;
