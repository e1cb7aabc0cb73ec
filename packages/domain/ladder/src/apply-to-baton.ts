import { batonTransition } from './baton-transitions.ts';
import type { Baton, BatonEvent } from './baton.schema.ts';
import { decideOnBaton } from './decide-on-baton.ts';

/**
 * The baton after an event; an event that is refused changes nothing (LAD-03).
 *
 * @param baton - as it stands; nothing before it is offered
 * @param event - what happens
 * @returns nothing as long as the baton has not been offered
 * @example
 * applyToBaton(exampleBaton, { type: 'accepted', at: '2026-11-24T08:00:00.000Z', by: exampleBaton.receiver }).state // 'accepted'
 * applyToBaton(exampleBaton, { type: 'accepted', at: '2026-11-24T08:00:00.000Z', by: exampleBaton.giver }).state // 'offered'
 */
export function applyToBaton(baton: Baton | undefined, event: BatonEvent): Baton | undefined {
  if (decideOnBaton(baton, event).outcome !== 'allowed') return baton;
  if (baton === undefined) return event.type === 'offered' ? begun(event) : undefined;
  const state = batonTransition(baton.state, event.type)?.to ?? baton.state;
  return { ...baton, ...newWordsIn(baton, event), state, lastAt: event.at };
}

/**
 * A baton as its events have made it (LAD-03).
 *
 * @param events - in the order that they happened
 * @returns nothing when the first event does not offer it
 * @example
 * rebuildBaton([]) // undefined
 */
export function rebuildBaton(events: readonly BatonEvent[]): Baton | undefined {
  return events.reduce<Baton | undefined>(applyToBaton, undefined);
}

function begun({ type: _type, at, by, ...offer }: Extract<BatonEvent, { type: 'offered' }>): Baton {
  return { ...offer, giver: by, state: 'offered', offeredAt: at, lastAt: at, remindedAt: [], declines: [] };
}

function newWordsIn(baton: Baton, event: BatonEvent): Partial<Baton> {
  switch (event.type) {
    case 'offeredOn':
      return { receiver: event.receiver, deadline: event.deadline };
    case 'accepted':
      return { deadline: event.deadline ?? baton.deadline };
    case 'declined': {
      const { type: _type, ...no } = event;
      return { declines: [...baton.declines, no] };
    }
    case 'reminded':
      return { remindedAt: [...baton.remindedAt, event.at] };
    default:
      return {};
  }
}
