import { randomUUID } from 'node:crypto';
import type { Consent, SensitiveKind } from '@stafett/consent';
import type { CalendarDate, Instant, PersonId } from '@stafett/kernel';
import { Plan } from '@stafett/plan';

const id = <Id extends string>(): Id => randomUUID() as Id;
const at = (minute: number): Instant => new Date(Date.parse('2026-11-23T08:00:00.000Z') + minute * 60_000).toISOString() as Instant;
const unit = (index: number) => ({ house: index % 2 === 0 ? 'municipality' : 'region', unit: `unit-${index}` });
const by = { user: 'maria.lindqvist', name: 'Maria Lindqvist', ...unit(0) };

const person = id<PersonId>();
const guardians = [id<PersonId>(), id<PersonId>()];
const parties = Array.from({ length: 9 }, (_none, index) => ({
  id: id(),
  ...unit(index),
  name: `Verksamheten nummer ${index}`,
  kind: index % 2 === 0 ? 'socialServices' : 'healthCentre',
  principal: index % 2 === 0 ? 'municipality' : 'region',
  role: 'Berättar vad ni kan göra tillsammans med familjen.',
  ...(index === 0 ? {} : { invitedAt: at(60), answer: { coming: true, who: 'Elin Sjöberg, kurator', at: at(120) } }),
  version: 4 + index,
}));

const consentOf = (givenBy: PersonId): unknown => ({
  id: id(),
  about: person,
  givenBy,
  givenAs: 'guardian',
  answer: 'yes',
  from: '2026-11-23',
  to: '2027-11-22',
  // Each unit knows of other sensitive kinds, and one is denied the school.
  receivers: parties.map((party, index) => ({
    house: party.house,
    unit: party.unit,
    sensitive: (['mentalHealth', 'medication', 'ownWords'] satisfies SensitiveKind[]).slice(0, index % 4),
    excluded: index === 3 ? ['school'] : [],
  })),
  form: 'oral',
  takenBy: { name: 'Maria Lindqvist', ...unit(0) },
  takenAt: at(0),
  informedHow: 'Samtal hemma hos familjen, med broschyren på bordet',
  interpreter: false,
});

const wording = (text: string, version: number) => ({ text, by, at: at(version), version });
const longTerm = id();
const goals = Array.from({ length: 20 }, (_none, index) => ({
  ...wording('Alma går till skolan fyra dagar av fem före påsklovet.', 20 + index),
  id: index === 0 ? longTerm : id(),
  kind: index === 0 ? 'longTerm' : 'shortTerm',
  ...(index === 0 ? {} : { parent: longTerm }),
  ...(index % 5 === 0 ? { wordsOf: person } : {}),
  about: person,
  information: index % 7 === 0 ? 'school' : 'goal',
}));
const interventionIds = Array.from({ length: 40 }, () => id());
const interventions = interventionIds.map((intervention, index) => ({
  id: intervention,
  goal: goals[1 + (index % 19)]?.id,
  what: 'Stödsamtal med Alma om morgnarna',
  who: 'kuratorn',
  starts: 'vecka 3',
  given: 'på tisdagar',
  howOften: 'en gång i veckan',
  where: 'på skolan',
  due: '2027-03-15',
  responsible: { party: parties[index % 9]?.id },
  acceptance: { state: index % 10 === 0 ? 'requested' : 'accepted', by, at: at(200 + index) },
  after: index > 0 && index % 4 === 0 ? [interventionIds[index - 1]] : [],
  about: person,
  information: index % 6 === 0 ? 'mentalHealth' : 'intervention',
  reports: [{ status: 'underWay', by, at: at(400 + index) }],
  version: 50 + index,
  versions: {},
}));

const data = {
  id: id(),
  version: 120,
  keeper: 'municipality',
  term: 1,
  initiator: unit(0),
  person,
  people: [
    { id: person, relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04' },
    ...guardians.map((guardian, index) => ({ id: guardian, relation: 'guardian', name: `Förälder ${index}`, phone: '070-1740699' })),
  ],
  need: { noticedBy: 'school', noticedOn: '2026-11-20', why: 'Skolan ser att Alma är borta mycket.', signs: ['absence', 'severalCompetences'] },
  consents: guardians.map(consentOf) as Consent[],
  preparation: {
    whatMatters: { ...wording('Att få vara med mina kompisar.', 3), wordsOf: person },
    situation: wording('Alma är borta från skolan två dagar i veckan.', 4),
    notes: Array.from({ length: 8 }, (_none, index) => ({
      ...wording('Vem ringer vi när det blir svårt?', 5 + index),
      id: id(),
      list: index % 2 === 0 ? 'questions' : 'strengths',
    })),
  },
  parties,
  meeting: {
    startsAt: at(150),
    place: 'Familjecentralen',
    form: 'room',
    contact: 'Maria Lindqvist',
    present: { parties: parties.map((party) => party.id), people: guardians },
    openedAt: at(150),
    endedAt: at(230),
    version: 19,
  },
  goals,
  interventions,
  lead: { party: parties[0]?.id, ...unit(0), who: 'Maria Lindqvist', state: 'accepted', version: 110 },
  nextFollowUp: { on: '2027-03-01', place: 'Familjecentralen', version: 111 },
  followUps: [],
};

/** A plan of sixty items – twenty goals and forty interventions – with nine parties and two guardians’ consents, as it is stored. */
export const largePlanData: unknown = JSON.parse(JSON.stringify(data));

/** The same, read. */
export const largePlan: Plan = Plan.parse(largePlanData);

/** The eight units that get a copy of it. */
export const receivers = largePlan.parties.slice(1).map(({ house, unit: name }) => ({ house, unit: name }));

export const now = at(600);
export const today = '2026-11-23' as CalendarDate;
