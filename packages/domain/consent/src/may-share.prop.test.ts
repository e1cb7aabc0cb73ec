import type { Instant } from '@stafett/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Consent, Receiver } from './consent.schema.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import { consentsThatCover } from './consents-that-cover.ts';
import { mayShare } from './may-share.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import type { SharedItem } from './shared-item.schema.ts';
import { day, josef } from './testing/a-consent.ts';
import { aMoment, anItem, aUnit, facts, factsWithYes } from './testing/arbitraries.ts';

type Asked = readonly [item: SharedItem, receiver: Receiver, at: Instant];

const isShared = (known: ConsentFacts, [item, receiver, at]: Asked): boolean => mayShare(item, receiver, { facts: known, at }).outcome === 'allowed';
const explained = (known: ConsentFacts, [item, receiver, at]: Asked): readonly string[] => {
  const { outcome, violations } = mayShare(item, receiver, { facts: known, at });
  return [outcome, ...violations.map(({ code, facts: { person } }) => `${code} ${String(person)}`)];
};
const asked = fc.tuple(anItem, aUnit, aMoment);

const replacing = (known: ConsentFacts, consent: Consent, by: Consent): ConsentFacts => ({
  ...known,
  consents: known.consents.map((one) => (one.id === consent.id ? by : one)),
});

const without = (known: ConsentFacts, consent: Consent): ConsentFacts => ({ ...known, consents: known.consents.filter(({ id }) => id !== consent.id) });

test('CON-24: from its withdrawal on a consent shares no more than if it had never been given', () => {
  const holds = fc.property(factsWithYes, asked, ({ facts: known, yes }, [item, receiver, at]) => {
    const after = replacing(known, yes, { ...yes, withdrawnAt: at });
    expect(isShared(after, [item, receiver, at]) && !isShared(without(known, yes), [item, receiver, at])).toBe(false);
    expect(consentsThatCover(item, receiver, { facts: after, at })).not.toContain(yes.id);
  });
  fc.assert(holds);
});

test('CON-24: a withdrawal never shares more, at any moment', () => {
  const holds = fc.property(factsWithYes, aMoment, asked, ({ facts: known, yes }, withdrawnAt, question) => {
    const earlier = yes.withdrawnAt === undefined || withdrawnAt < yes.withdrawnAt ? withdrawnAt : yes.withdrawnAt;
    const isMore = isShared(replacing(known, yes, { ...yes, withdrawnAt: earlier }), question) && !isShared(known, question);
    expect(isMore).toBe(false);
  });
  fc.assert(holds);
});

test('CON-25: the time before a withdrawal stays as it was', () => {
  const holds = fc.property(factsWithYes, aMoment, asked, ({ facts: known, yes }, withdrawnAt, question) => {
    fc.pre(yes.withdrawnAt === undefined && question[2] < withdrawnAt);
    expect(isShared(replacing(known, yes, { ...yes, withdrawnAt }), question)).toBe(isShared(known, question));
  });
  fc.assert(holds);
});

const narrowings: fc.Arbitrary<{ name: string; narrow: (consent: Consent) => Consent }> = fc.constantFrom(
  { name: 'no unit', narrow: (consent) => ({ ...consent, receivers: [] }) },
  { name: 'one unit less', narrow: (consent) => ({ ...consent, receivers: consent.receivers.slice(1) }) },
  {
    name: 'a kind excluded',
    narrow: (consent) => ({ ...consent, receivers: consent.receivers.map((one) => ({ ...one, excluded: [...one.excluded, 'school'] })) }),
  },
  { name: 'no sensitive kind', narrow: (consent) => ({ ...consent, receivers: consent.receivers.map((one) => ({ ...one, sensitive: [] })) }) },
  { name: 'an earlier end', narrow: (consent) => ({ ...consent, to: day('2026-03-29') }) },
  { name: 'a later start', narrow: (consent) => ({ ...consent, from: consent.from < day('2026-03-29') ? day('2026-03-29') : consent.from }) },
);

test('narrowing a consent never shares more', () => {
  const holds = fc.property(factsWithYes, narrowings, asked, ({ facts: known, yes }, { name, narrow }, question) => {
    // What was taken back counts as a no: an earlier end would shorten that.
    fc.pre(name !== 'an earlier end' || (yes.withdrawnAt === undefined && (yes.to === undefined || yes.to >= day('2026-03-29'))));
    const isMore = isShared(replacing(known, yes, narrow(yes)), question) && !isShared(known, question);
    expect(isMore).toBe(false);
  });
  fc.assert(holds);
});

test('outside its days a consent shares nothing', () => {
  const holds = fc.property(facts, asked, (known, question) => {
    const over = { ...known, consents: known.consents.map((one) => ({ ...one, from: day('2026-01-01'), to: day('2026-03-27') })) };
    const ahead = { ...known, consents: known.consents.map((one) => ({ ...one, from: day('2026-10-27'), to: undefined })) };
    expect(isShared(over, question)).toBe(false);
    expect(isShared(ahead, question)).toBe(false);
  });
  fc.assert(holds);
});

test('CON-23: a unit that no consent lists gets nothing', () => {
  const holds = fc.property(facts, asked, (known, question) => {
    const [, { house, unit }] = question;
    const unlisted = known.consents.map((one) => ({ ...one, receivers: one.receivers.filter((entry) => entry.unit !== unit || entry.house !== house) }));
    expect(isShared({ ...known, consents: unlisted }, question)).toBe(false);
  });
  fc.assert(holds);
});

test('CON-02: with two guardians it is shared when each alone would share it', () => {
  const holds = fc.property(facts, asked, (known, question) => {
    const [first, second] = known.guardians;
    fc.pre(first !== undefined && second !== undefined && second.to === undefined);
    const alone = [first, second].map((guardian) => isShared({ ...known, guardians: [guardian as NonNullable<typeof first>] }, question));
    expect(isShared(known, question)).toBe(alone.every(Boolean));
  });
  fc.assert(holds);
});

test('the order in which answers were written down changes nothing', () => {
  const shuffled = facts.chain((known) => fc.tuple(fc.constant(known), fc.shuffledSubarray(known.consents, { minLength: known.consents.length })));
  const holds = fc.property(shuffled, asked, ([known, consents], question) => {
    expect(explained({ ...known, consents }, question)).toEqual(explained(known, question));
  });
  fc.assert(holds);
});

test('CON-25: what is shared is shared by at least one consent, and not without those', () => {
  const holds = fc.property(facts, asked, (known, question) => {
    const [item, receiver, at] = question;
    const covering = consentsThatCover(item, receiver, { facts: known, at });
    expect(covering.length > 0).toBe(isShared(known, question));
    expect(isShared({ ...known, consents: known.consents.filter(({ id }) => !covering.includes(id)) }, question)).toBe(false);
    const alone = { ...known, consents: known.consents.filter(({ id, answer, givenBy }) => covering.includes(id) || answer === 'no' || givenBy === josef) };
    expect(isShared(alone, question)).toBe(isShared(known, question));
  });
  fc.assert(holds);
});

test('CON-01: nothing is shared where the work may not go on', () => {
  const holds = fc.property(facts, asked, (known, question) => {
    expect(isShared(known, question) && mayStartSipWork(known, question[2]).outcome !== 'allowed').toBe(false);
  });
  fc.assert(holds);
});
