import fc from 'fast-check';
import type { Consent, ConsentReceiver } from '../consent.schema.ts';
import type { ConsentFacts } from '../consent-facts.schema.ts';
import { InformationKind, SensitiveKind } from '../information-kind.ts';
import type { SharedItem } from '../shared-item.schema.ts';
import { aConsent, bup, bvc, consentId, daniel, day, hanna, josef, moment, preschool } from './a-consent.ts';

const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25'].map(day);

/** Few moments, around midnight in Sweden and changes of the clock, so that situations meet. */
const moments = days.flatMap((date) => ['21:59:59.999', '22:00:00.000', '22:59:59.999', '23:00:00.000'].map((time) => moment(`${date}T${time}Z`)));

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 2 });

export const aMoment = fc.constantFrom(...moments);
export const aUnit = fc.constantFrom(bvc, bvc, bvc, bup, preschool);
export const someKind = fc.constantFrom<InformationKind>(
  'school',
  'school',
  'family',
  'mentalHealth',
  'goal',
  'goal',
  'ownWords',
  'intervention',
  'protectedAddress',
);
export const anItem: fc.Arbitrary<SharedItem> = fc.record({ kind: someKind, about: fc.constantFrom(josef, josef, daniel) });

const someReceiver = (unit: typeof bvc): fc.Arbitrary<ConsentReceiver> =>
  fc.record({
    house: fc.constant(unit.house),
    unit: fc.constant(unit.unit),
    sensitive: fc.subarray(SensitiveKind.options.filter((kind) => kind === 'mentalHealth' || kind === 'ownWords')),
    excluded: fc.subarray(InformationKind.options.filter((kind) => kind === 'family' || kind === 'school')),
  });

const someReceivers = fc
  .tuple(fc.constantFrom(true, true, true, false), someReceiver(bvc), maybe(someReceiver(preschool)))
  .map(([hasBvc, first, second]) => [...(hasBvc ? [first] : []), ...(second === undefined ? [] : [second])]);

const often = <Value>(value: Value, ...others: Value[]) => fc.constantFrom(...Array<Value>(4 * others.length).fill(value), ...others);

function anAnswerOf({ givenBy, isOwn }: { givenBy: Consent['givenBy']; isOwn: boolean }): fc.Arbitrary<Consent> {
  const capacity = isOwn ? { givenAs: 'self' as const, about: givenBy } : { givenAs: 'guardian' as const, about: josef };
  return fc
    .record({
      answer: fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'yes' as const, 'yes' as const, 'no' as const),
      from: often(day('2026-01-01'), ...days),
      to: fc.option(fc.constantFrom(...days), { nil: undefined, freq: 1 }),
      receivers: someReceivers,
      takenAt: often(moment('2026-01-01T09:00:00.000Z'), ...moments),
      withdrawnAt: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: aMoment }),
    })
    .map((rest) => aConsent({ ...rest, givenBy, ...capacity }));
}

const answerers = [
  { givenBy: hanna, isOwn: false },
  { givenBy: daniel, isOwn: false },
  { givenBy: daniel, isOwn: true },
  { givenBy: josef, isOwn: true },
];
const someAnswers = fc.tuple(...answerers.map((answerer) => fc.array(anAnswerOf(answerer), { maxLength: 3 }))).map((answers) => answers.flat());

/** A child with one or two guardians, now and then turning 18 in the middle, and up to a dozen answers. */
export const facts: fc.Arbitrary<ConsentFacts> = fc.record({
  person: fc.constantFrom('2023-03-14', '2023-03-14', '2023-03-14', '2008-03-30').map((birthDate) => ({ id: josef, birthDate: day(birthDate) })),
  guardians: fc.constantFrom([{ id: hanna }], [{ id: hanna }, { id: daniel }], [{ id: hanna }, { id: daniel, to: day('2026-03-29') }]),
  consents: someAnswers.map((consents) => consents.map((consent, n) => ({ ...consent, id: consentId(n) }))),
});

/** Facts with at least one yes, and which one. */
export const factsWithYes = fc
  .tuple(facts, fc.nat())
  .filter(([{ consents }]) => consents.some(({ answer }) => answer === 'yes'))
  .map(([found, n]) => {
    const given = found.consents.filter(({ answer }) => answer === 'yes');
    return { facts: found, yes: given[n % given.length] as Consent };
  });
