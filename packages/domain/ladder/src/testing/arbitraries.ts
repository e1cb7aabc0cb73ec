import type { CalendarDate, Instant } from '@stafett/kernel';
import fc from 'fast-check';
import type { BatonEvent, BatonId, BatonPlace } from '../baton.schema.ts';
import { BatonMatter } from '../baton.schema.ts';
import { LadderFacts } from '../ladder-facts.schema.ts';
import { scales } from '../ladder-table.ts';

const scaled = Object.fromEntries(Object.entries(scales).map(([fact, values]) => [fact, fc.constantFrom(...(values as readonly unknown[]))]));

/** Facts of any situation, with parties enough for the principals. */
export const ladderFacts: fc.Arbitrary<LadderFacts> = fc
  .record({ parties: fc.nat({ max: 7 }), principals: fc.nat({ max: 3 }), sentAround: fc.nat({ max: 3 }), ...scaled })
  .map((facts) => LadderFacts.parse({ ...facts, principals: Math.min(facts.principals, facts.parties) }));

const units = ['bup', 'ungdomsmottagningen', 'forsta-linjen', 'barn-och-familj'];

/** Any of four units in two houses. */
export const aPlace: fc.Arbitrary<BatonPlace> = fc.record({ house: fc.constantFrom('region', 'municipality'), unit: fc.constantFrom(...units) }) as never;

const aMoment = fc.nat({ max: 20 }).map((day) => new Date(Date.UTC(2026, 10, 23 + day, 8)).toISOString() as Instant);
const aDay = fc.nat({ max: 25 }).map((day) => new Date(Date.UTC(2026, 10, 20 + day)).toISOString().slice(0, 10) as CalendarDate);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const happening = { at: aMoment, by: aPlace };

/** Any event, possible or not. */
export const anEvent: fc.Arbitrary<BatonEvent> = fc.oneof(
  fc.record({
    type: fc.constant('offered' as const),
    ...happening,
    id: fc.constant('00000000-0000-4000-8000-00000000ba70' as BatonId),
    matter: fc.constantFrom(...BatonMatter.options),
    receiver: aPlace,
    deadline: aDay,
  }),
  fc.record({ type: fc.constant('offeredOn' as const), ...happening, receiver: aPlace, deadline: aDay }),
  fc.record({ type: fc.constant('accepted' as const), ...happening, deadline: maybe(aDay) }),
  fc.record({
    type: fc.constant('declined' as const),
    ...happening,
    reason: fc.constantFrom('otherUnit' as const, 'noNeed' as const, 'noConsent' as const, 'other' as const),
    why: maybe(fc.constant('Vi har inget uppdrag')),
    better: maybe(aPlace),
  }),
  fc.record({ type: fc.constantFrom('withdrawn' as const, 'reminded' as const, 'received' as const), ...happening }),
);
