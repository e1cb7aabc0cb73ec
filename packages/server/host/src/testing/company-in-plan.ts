import { randomUUID } from 'node:crypto';
import type { RealHouse } from './real-house.ts';

/** A plan of the social services in which a company without a house takes part. */
export interface CompanyInPlan {
  readonly plan: string;
  readonly party: string;
  readonly unit: string;
  change(command: object): Promise<unknown>;
  /** Takes back one guardian's yes to the company. */
  takeBack(): Promise<unknown>;
}

/** Registers the need, describes the company, has both guardians' yes, and calls it. */
export async function companyInPlan(house: RealHouse): Promise<CompanyInPlan> {
  const [plan, child, mother, father] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [party, unit, consent] = [randomUUID(), randomUUID(), randomUUID()];
  const social = () => house.as('social');
  const { now, units } = await social().session.me();
  const today = now.slice(0, 10);
  const change = (command: object) => social().plan.change({ plan, command: randomUUID(), change: command } as never);
  const own = units.find((one) => one.unit === 'social');
  await social().need.register({ command: randomUUID(), need: needOf({ plan, child, today, unit: own }, familyOf(child, mother, father)) } as never);
  const words = { unit, organisation: 'Omsorg AB', name: 'Stödet', kind: 'otherActivity', principal: 'other' };
  await change({ type: 'describeUnit', ...words, reachedBy: 'Ring Kim' });
  const receivers = [{ house: 'outside', unit, sensitive: ['ownWords'], excluded: [] }];
  const yesOf = (id: string, givenBy: string) => ({
    id,
    about: child,
    givenBy,
    givenAs: 'guardian',
    answer: 'yes',
    from: today,
    receivers,
    ...taken(house, now),
  });
  for (const consentOf of [yesOf(consent, mother), yesOf(randomUUID(), father)]) await change({ type: 'recordConsent', consent: consentOf });
  await change({ type: 'writeWhatMatters', text: 'Att få spela fotboll', wordsOf: child });
  await change({ type: 'planMeeting', startsAt: '2026-12-01T09:00:00.000Z', place: 'Rum 1', form: 'room', contact: 'Maria' });
  const called = { house: 'outside', unit, name: 'Stödet (Omsorg AB)', kind: words.kind, principal: words.principal };
  await change({ type: 'inviteParty', party, unit: called, role: 'Ger stöd' });
  return {
    plan,
    party,
    unit,
    change,
    takeBack: () => change({ type: 'narrowConsent', consent, receiver: { house: 'outside', unit } }),
  };
}

const familyOf = (child: string, mother: string, father: string) => [
  { id: child, relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04' },
  { id: mother, relation: 'guardian', name: 'Eva Testsson' },
  { id: father, relation: 'guardian', name: 'Per Testsson' },
];

function taken(house: RealHouse, takenAt: string): object {
  const takenBy = { name: 'Maria Lindqvist', house: house.settings.id, unit: 'social' };
  return { form: 'oral', takenBy, takenAt, informedHow: 'Samtal', language: 'sv', interpreter: false };
}

function needOf({ plan, child, today, unit }: { plan: string; child: string; today: string; unit: unknown }, people: readonly object[]): object {
  const need = { noticedBy: 'school', noticedOn: today, signs: [] };
  return { type: 'registerNeed', plan, person: child, people, need, party: randomUUID(), unit, role: 'Samordnar' };
}
