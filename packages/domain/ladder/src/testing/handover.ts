import type { CalendarDate, Instant } from '@stafett/kernel';
import { applyToBaton } from '../apply-to-baton.ts';
import type { Baton, BatonEvent, BatonPlace } from '../baton.schema.ts';

export const place = (house: string, unit: string): BatonPlace => ({ house, unit }) as BatonPlace;
export const day = (date: string): CalendarDate => date as CalendarDate;
export const at = (date: string, time = '08:00'): Instant => `${date}T${time}:00.000Z` as Instant;

export const giver = place('region', 'ungdomsmottagningen');
export const receiver = place('region', 'bup');
export const better = place('region', 'forsta-linjen');

type Offered = Extract<BatonEvent, { type: 'offered' }>;

/** The first event of a handover, on a Monday with a week to answer. */
export const offered = (changes: Partial<Offered> = {}): Offered => ({
  type: 'offered',
  at: at('2026-11-23'),
  by: giver,
  id: '00000000-0000-4000-8000-00000000ba70' as Baton['id'],
  matter: 'referral',
  receiver,
  deadline: day('2026-11-30'),
  ...changes,
});

/** A baton after an offer and what came after it; demands that each event counted. */
export function batonAfter(...events: readonly BatonEvent[]): Baton {
  let baton: Baton | undefined;
  for (const event of events) {
    const next = applyToBaton(baton, event);
    if (next === undefined || next === baton) throw new Error(`The event ${event.type} was refused.`);
    baton = next;
  }
  if (baton === undefined) throw new Error('Nothing was offered.');
  return baton;
}
