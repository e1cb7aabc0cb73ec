import type { BatonEventType, BatonState } from './baton.schema.ts';

/** One of the two units of a baton. */
export type BatonPart = 'giver' | 'receiver';

/** One thing that can happen to a baton, in which state, by whom, and what comes of it. */
export interface BatonTransition {
  readonly from: BatonState | 'none';
  readonly event: BatonEventType;
  readonly by: BatonPart;
  readonly to: BatonState;
}

/**
 * Everything that can happen to a baton (LAD-03); what is not in the list cannot.
 *
 * @example
 * batonTransitions.filter(({ from }) => from === 'accepted').map(({ event }) => event) // ['received', 'reminded']
 */
export const batonTransitions: readonly BatonTransition[] = [
  { from: 'none', event: 'offered', by: 'giver', to: 'offered' },
  { from: 'offered', event: 'accepted', by: 'receiver', to: 'accepted' },
  { from: 'offered', event: 'declined', by: 'receiver', to: 'declined' },
  { from: 'offered', event: 'offeredOn', by: 'giver', to: 'offered' },
  { from: 'offered', event: 'withdrawn', by: 'giver', to: 'withdrawn' },
  { from: 'offered', event: 'reminded', by: 'giver', to: 'offered' },
  { from: 'declined', event: 'offeredOn', by: 'giver', to: 'offered' },
  { from: 'declined', event: 'withdrawn', by: 'giver', to: 'withdrawn' },
  { from: 'accepted', event: 'received', by: 'receiver', to: 'received' },
  { from: 'accepted', event: 'reminded', by: 'giver', to: 'accepted' },
];

/**
 * Who answers for the matter in each state: the giver until the receiver has accepted (LAD-03).
 *
 * @example
 * batonHolders.declined // 'giver'
 * batonHolders.accepted // 'receiver'
 */
export const batonHolders: Readonly<Record<BatonState, BatonPart>> = {
  offered: 'giver',
  declined: 'giver',
  withdrawn: 'giver',
  accepted: 'receiver',
  received: 'receiver',
};

/**
 * What a state becomes by an event, and by whom; nothing when the event cannot happen then (LAD-03).
 *
 * @param state - of the baton; none before it is offered
 * @param event - what would happen
 * @example
 * batonTransition('offered', 'accepted') // { from: 'offered', event: 'accepted', by: 'receiver', to: 'accepted' }
 * batonTransition('declined', 'accepted') // undefined
 */
export function batonTransition(state: BatonState | 'none', event: BatonEventType): BatonTransition | undefined {
  return batonTransitions.find((one) => one.from === state && one.event === event);
}

/**
 * Whether a baton has come to its end: the family is received, or the giver kept the matter (LAD-03).
 *
 * @param baton - in whatever state
 * @example
 * isBatonFinished({ state: 'declined' }) // false
 * isBatonFinished({ state: 'received' }) // true
 */
export function isBatonFinished({ state }: { readonly state: BatonState }): boolean {
  return !batonTransitions.some(({ from }) => from === state);
}
