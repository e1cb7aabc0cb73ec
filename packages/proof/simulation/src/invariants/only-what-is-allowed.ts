import { mayShare, type Receiver, type SharedItem } from '@stafett/consent';
import type { Instant } from '@stafett/kernel';
import { consentFactsOf, type Plan } from '@stafett/plan';
import { clockOf } from '../world/house-state.ts';
import type { Invariant } from './invariant.ts';
import { receiverOf } from './nothing-after-withdrawal.ts';

const heldRecords = ['planAnswers', 'care', 'assessments', 'grounds', 'disclosures', 'protections', 'boardDecisions', 'representatives'] as const;

/** Everything in a message is something that the consents, as they were committed when it was released, let its receiver know (CON-23, CON-31). */
export const onlyWhatIsAllowed: Invariant = {
  name: 'everything released was allowed',
  atRelease(world, released) {
    const unit = receiverOf(released);
    const { body } = released.envelope;
    if (unit === undefined || released.plan === undefined) return undefined;
    const may = allowing(released.plan, unit, clockOf(world, released.from));
    const refused = leaksOf(body.kind === 'copy' ? body.copy : originalIn(body), may, body.kind === 'copy');
    return refused.length === 0 ? undefined : `${body.kind} to ${unit.house}/${unit.unit} holds ${refused.join(', ')}`;
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

const originalIn = (body: { readonly kind: string; readonly original?: Plan }): Plan => body.original as Plan;

interface Part {
  readonly says: string;
  readonly of: (plan: Plan) => unknown;
  readonly item: Omit<SharedItem, 'about'>;
}

const parts: readonly Part[] = [
  { says: 'that there is a plan', of: ({ id }) => id, item: { kind: 'identity' } },
  { says: 'what matters', of: ({ preparation }) => preparation.whatMatters, item: { kind: 'ownWords' } },
  { says: 'the situation', of: ({ preparation }) => preparation.situation, item: { kind: 'socialSituation' } },
  { says: 'the crisis plan', of: ({ crisisPlan }) => crisisPlan, item: { kind: 'riskAndCrisisPlan' } },
  { says: 'the place of the meeting', of: ({ meeting }) => meeting, item: { kind: 'identity', revealsWhereabouts: true } },
];

// What the family said is the whole of an original; a copy holds none of it.
function leaksOf(plan: Plan, may: May, isCopy: boolean): readonly string[] {
  const items = [...plan.goals, ...plan.interventions, ...(plan.sisterPlans ?? [])];
  const refused = items.filter(({ information: kind, about }) => !may({ kind, about })).map(({ id, information }) => `${information} ${id.slice(-6)}`);
  const told = parts.filter(({ of, item }) => of(plan) !== undefined && !may({ ...item, about: plan.person })).map(({ says }) => says);
  return [...told, ...refused, ...(isCopy ? inNoCopy(plan, may) : [])];
}

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
