import fc from 'fast-check';
import type { Consent } from '../consent.schema.ts';
import type { ConsentFacts } from '../consent-facts.schema.ts';
import { aConsent, aReceiver, bup, bvc, consentId, daniel, day, hanna, josef, moment, preschool } from './a-consent.ts';
import {
  aBoardDecision,
  aHarmTest,
  aProtection,
  aRepresentative,
  assessed,
  assessmentId,
  birgit,
  boardDecisionId,
  groundId,
  gunnar,
  inCare,
  presumed,
} from './a-record.ts';

const often = <Value>(value: Value, ...others: Value[]) => fc.constantFrom(value, value, value, ...others);
const some = <Value>(item: fc.Arbitrary<Value>, maxLength = 2) => fc.array(item, { maxLength });
const instants = ['2026-03-01T09:00:00.000Z', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00.000Z'].map(moment);
const at = fc.constantFrom(...instants);
const ended = often(undefined, ...instants);
const unitSets = often(
  [aReceiver(bvc)],
  [aReceiver(bvc, { sensitive: ['mentalHealth'] }), aReceiver(preschool)],
  [aReceiver(bup)],
  [aReceiver(bvc, { excluded: ['school'] })],
);
const matters = often<Consent['matters']>(undefined, ['sipWork'], ['sharing'], ['sipWork', 'sharing'], ['care']);

const givers = [
  [hanna, 'guardian'],
  [hanna, 'guardian'],
  [daniel, 'guardian'],
  [josef, 'self'],
  [josef, 'self'],
  [gunnar, 'godMan'],
  [gunnar, 'forvaltare'],
  [birgit, 'powerOfAttorney'],
  [birgit, 'guardian'],
] as const;

const anAnswer: fc.Arbitrary<Consent> = fc
  .record({
    giver: fc.constantFrom(...givers),
    answer: often<Consent['answer']>('yes', 'no'),
    takenAt: often(moment('2026-01-01T09:00:00.000Z'), ...instants),
    withdrawnAt: ended,
    receivers: unitSets,
    matters,
    narrowed: often(false, true),
  })
  .map(({ giver: [givenBy, givenAs], narrowed, ...rest }) =>
    aConsent({ ...rest, givenBy, givenAs, narrowings: narrowed ? [{ at: moment('2026-03-28T23:00:00.000Z'), receiver: bvc, kinds: ['school'] }] : undefined }),
  );

const assessment = fc
  .tuple(
    fc.constantFrom(
      ['maturity', 'mature'],
      ['maturity', 'notMature'],
      ['ability', 'unable'],
      ['ability', 'able'],
      ['childSaysNo', 'goOn'],
      ['childNotAsked', 'goOn'],
      ['childAgainstGuardians', 'goOn'],
      ['personCannotConsent', 'goOn'],
      ['representativeAndPersonDiffer', 'doNotGoOn'],
    ),
    at,
    fc.boolean(),
  )
  .map(([[question, outcome], made, willKnownOtherwise]) =>
    assessed(question as 'maturity', outcome as 'mature', question === 'ability' ? { at: made, willKnownOtherwise } : { at: made }),
  );

const person = fc.constantFrom(
  { birthDate: day('2010-05-04') },
  { birthDate: day('2010-05-04') },
  { birthDate: day('2000-01-01') },
  { birthDate: day('2008-03-29') },
  { birthDate: day('2012-01-01'), unaccompanied: true },
  { birthDate: day('2010-05-04'), diedOn: day('2026-03-29') },
);
const numbered = <Item>(items: Item[], idOf: (n: number) => unknown): Item[] => items.map((item, n) => ({ ...item, id: idOf(n) }));

/** Facts of every situation, with everything that they may hold; few moments, so that situations meet. */
export const wholeFacts: fc.Arbitrary<ConsentFacts> = fc.record({
  person: person.map((one) => ({ id: josef, ...one })),
  guardians: often(
    [{ id: hanna }, { id: daniel }],
    [{ id: hanna }],
    [],
    [{ id: hanna }, { id: birgit, kind: 'speciallyAppointed' as const }],
    [{ id: hanna }, { id: daniel, to: day('2026-03-29') }],
  ),
  consents: some(anAnswer, 7).map((all) => numbered(all, consentId)),
  representatives: some(
    fc.constantFrom(
      aRepresentative('godMan'),
      aRepresentative('forvaltare'),
      aRepresentative('godManForChild'),
      aRepresentative('powerOfAttorney', { id: birgit }),
      aRepresentative('godMan', { mandate: ['economy'] }),
    ),
  ),
  care: some(fc.constantFrom(inCare('LVU'), inCare('SoL'), inCare('LSU'), inCare('LVU', { noContactWith: [daniel], addressSecretFrom: [daniel] })), 1),
  assessments: some(assessment, 3).map((all) => numbered(all, assessmentId)),
  boardDecisions: some(
    fc
      .record({ at, receivers: unitSets, outcome: often<'start' | 'doNotStart'>('start', 'doNotStart'), withdrawnAt: ended, noOtherWay: often(true, false) })
      .map(aBoardDecision),
  ).map((all) => numbered(all, boardDecisionId)),
  grounds: some(
    fc.oneof(
      fc.record({ receivers: unitSets, withdrawnAt: ended, informed: often(true, false) }).map(presumed),
      fc.record({ receivers: unitSets, at, outcome: often<'noHarm' | 'harm'>('noHarm', 'harm') }).map(aHarmTest),
    ),
  ).map((all) => numbered(all, groundId)),
  protections: some(fc.constantFrom(aProtection(), aProtection({ cleared: [bvc] }), aProtection({ of: daniel })), 1),
  routine: fc.constantFrom({ matureChildSuffices: true }, { matureChildSuffices: false }),
});

/** The same facts with every list in another order. */
export function shuffled(facts: ConsentFacts): ConsentFacts {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value])) as ConsentFacts;
}
