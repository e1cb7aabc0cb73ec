import type { Instant } from '@stafett/kernel';
import type { Plan, PlanCommand } from '@stafett/plan';
import type { Assignment } from './assignment.schema.ts';
import type { EmergencyLimits, EmergencyOpening, EmergencyRequest } from './emergency.schema.ts';
import type { ViewedItem } from './viewed-item.schema.ts';
import type { VisibilityDecision } from './visibility-decision.schema.ts';

/** What somebody wants to do with a plan. */
export type AccessAction =
  | { readonly type: 'readOriginal' }
  | { readonly type: 'readCopy' }
  | { readonly type: 'readItem'; readonly item: ViewedItem }
  | { readonly type: 'change'; readonly command: PlanCommand }
  | { readonly type: 'openInEmergency'; readonly request: EmergencyRequest };

/** The name of something that can be done with a plan. */
export type AccessActionType = AccessAction['type'];

/**
 * Everything that can be done with a plan.
 *
 * @example
 * accessActionTypes // ['readOriginal', 'readCopy', 'readItem', 'change', 'openInEmergency']
 */
export const accessActionTypes: readonly AccessActionType[] = ['readOriginal', 'readCopy', 'readItem', 'change', 'openInEmergency'];

/** What an answer about access rests on. */
export interface AccessQuestion {
  readonly plan: Plan;
  readonly at: Instant;
  /** Who has been given a part in the plan; none when absent. */
  readonly assignments?: readonly Assignment[] | undefined;
  /** What has been opened in an emergency; nothing when absent. */
  readonly openings?: readonly EmergencyOpening[] | undefined;
  /** What has been decided on who in the family sees what; nothing when absent. */
  readonly decisions?: readonly VisibilityDecision[] | undefined;
  /** How long an emergency opening may last; as shipped when absent. */
  readonly limits?: EmergencyLimits | undefined;
}
