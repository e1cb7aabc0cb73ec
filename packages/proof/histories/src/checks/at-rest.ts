import type { Envelope } from '@stafett/exchange';
import type { Instant, PersonId, PlanId } from '@stafett/kernel';
import type { HistoryEntry, Plan } from '@stafett/plan';
import type { Acknowledged } from '../play/history.ts';

/** What a house holds of one plan. */
export interface Held {
  readonly house: string;
  /** How many rows of the plan there are, in all tables. */
  readonly rows: number;
  readonly plan: { readonly keeper: string; readonly term: number; readonly state: Plan } | undefined;
  readonly history: readonly HistoryEntry[];
  readonly copies: readonly { readonly unit: string; readonly content: Plan; readonly endedAt: string | null }[];
  readonly proposals: readonly { readonly id: string; readonly by: string; readonly state: string; readonly type: string; readonly reasons: number }[];
  /** Messages that were given a number, and how far each line has been numbered. */
  readonly sent: readonly { readonly id: string; readonly receiver: string; readonly sequence: number }[];
  readonly taken: readonly { readonly id: string; readonly sender: string; readonly sequence: number; readonly message: Envelope }[];
}

/** What somebody at a unit is shown of the plan. */
export interface Shown {
  readonly house: string;
  readonly unit: string;
  /** Nothing when the house says that there is no such plan. */
  readonly reading:
    | { readonly part: 'original' | 'copy'; readonly plan: Plan; readonly isEnded: boolean; readonly history: readonly { readonly command: string }[] }
    | undefined;
}

/** A plan when everything works again and has come to rest. */
export interface AtRest {
  readonly plan: PlanId;
  readonly guardians: readonly PersonId[];
  readonly now: Instant;
  readonly houses: readonly Held[];
  readonly acknowledged: readonly Acknowledged[];
  readonly shown: readonly Shown[];
  /** What left a house for another, also what never came. */
  readonly onTheRoad: readonly Envelope[];
}

/** Something that holds of every plan at rest; says what is wrong, or nothing. */
export interface Check {
  readonly name: string;
  readonly against: (rest: AtRest) => string | undefined;
}
