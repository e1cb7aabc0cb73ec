import type { GoalFinding, GoalFindingCode } from '../goal-finding.schema.ts';
import { goalFindingCodes } from '../goal-finding.schema.ts';
import { readGoal } from '../read-goal.ts';

/** The codes of some findings, once each, in the order of the closed list. */
export function codesIn(findings: readonly GoalFinding[]): GoalFindingCode[] {
  return goalFindingCodes.filter((code) => findings.some((finding) => finding.code === code));
}

/** The codes that a goal gets, once each, in the order of the closed list. */
export const codesOf = (goal: string): GoalFindingCode[] => codesIn(readGoal(goal));

/** Whether a goal gets a code. */
export const gets = (code: GoalFindingCode, goal: string): boolean => readGoal(goal).some((finding) => finding.code === code);

/** The words that a code points at in a goal. */
export const wordsFor = (code: GoalFindingCode, goal: string): string[] =>
  readGoal(goal)
    .filter((finding) => finding.code === code)
    .map(({ span }) => goal.slice(...span));
