import { mayShare, type Receiver, type SharedItem } from '@stafett/consent';
import type { Instant } from '@stafett/kernel';
import { consentFactsOf, type Plan } from '@stafett/plan';
import { clockOf } from '../world/house-state.ts';
import type { Invariant } from './invariant.ts';
import { givenBy, piecesOf } from './pieces-of.ts';

const heldRecords = ['planAnswers', 'care', 'assessments', 'grounds', 'disclosures', 'protections', 'boardDecisions', 'representatives'] as const;

/** Everything in a message is something that the consents, as they were committed when it was released, let its receiver know (CON-23, CON-31). */
export const onlyWhatIsAllowed: Invariant = {
  name: 'everything released was allowed',
  atRelease(world, released) {
    const given = givenBy(released.envelope);
    if (given === undefined || released.plan === undefined) return undefined;
    const { unit, plan, isCopy } = given;
    const may = allowing(released.plan, unit, clockOf(world, released.from));
    const refused = [...piecesOf(plan).flatMap(({ says, ...item }) => (may(item) ? [] : [says])), ...(isCopy ? inNoCopy(plan, may) : [])];
    return refused.length === 0 ? undefined : `${released.envelope.body.kind} to ${unit.house}/${unit.unit} holds ${refused.join(', ')}`;
  },
};

type May = (item: SharedItem) => boolean;

// The moment of the release, and never before what had been said: a clock that is behind wakes no consent.
function allowing(plan: Plan, { house, unit }: Receiver, clock: Instant): May {
  const said = plan.consents.flatMap(({ takenAt, withdrawnAt, narrowings = [] }) => [takenAt, withdrawnAt ?? takenAt, ...narrowings.map(({ at }) => at)]);
  const at = said.reduce((latest, one) => (one > latest ? one : latest), clock);
  const facts = consentFactsOf(plan);
  const known = new Map<string, boolean>();
  return (item) => {
    const key = `${item.kind} ${item.about} ${item.revealsWhereabouts === true}`;
    const answer = known.get(key) ?? mayShare(item, { house, unit }, { facts, at }).outcome === 'allowed';
    known.set(key, answer);
    return answer;
  };
}

// What the family said is the whole of an original; a copy holds none of it.
function inNoCopy(copy: Plan, may: May): readonly string[] {
  const phones = copy.people.filter(
    ({ phone, relation, id }) => phone !== undefined && !may({ kind: 'contact', about: relation === 'relative' ? id : copy.person }),
  );
  return [
    ...phones.map(() => 'a telephone number'),
    ...copy.preparation.notes.filter(({ list }) => list === 'doNotBringUp').map(() => 'what shall not be brought up'),
    ...heldRecords.filter((list) => copy[list] !== undefined),
    ...copy.consents.map(() => 'a consent'),
  ];
}
