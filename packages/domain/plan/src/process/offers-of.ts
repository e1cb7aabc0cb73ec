import type { CalendarDate } from '@stafett/kernel';
import type { OccasionKind } from './gap-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { hasCome } from './situation.ts';

/** Whether a SIP was offered on an occasion of a placement, and what came of it (SIS-01). */
export interface OfferState {
  readonly occasion: OccasionKind;
  readonly on: CalendarDate;
  readonly state: 'ahead' | 'notNeeded' | 'owed' | 'unanswered' | 'accepted' | 'followedUp' | 'declined';
}

/**
 * The offers of a SIP that a placed youth is owed at admission, discharge and transfer, each with its outcome (SIS-01).
 *
 * @param facts - the process, with its occasions
 * @param today - the day
 * @example
 * offersOf({ occasions: [{ kind: 'admission', on: '2026-03-02', bothNeeded: true }] }, '2026-03-05') // [{ occasion: 'admission', on: '2026-03-02', state: 'owed' }]
 */
export function offersOf({ occasions }: Pick<ProcessFacts, 'occasions'>, today: CalendarDate): readonly OfferState[] {
  return occasions.map((occasion) => ({ occasion: occasion.kind, on: occasion.on, state: stateOf(occasion, today) }));
}

function stateOf({ on, bothNeeded, offer }: ProcessFacts['occasions'][number], today: CalendarDate): OfferState['state'] {
  if (offer !== undefined && hasCome(offer.on, today)) return offer.outcome ?? 'unanswered';
  if (!bothNeeded) return 'notNeeded';
  return hasCome(on, today) ? 'owed' : 'ahead';
}
