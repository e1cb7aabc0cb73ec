import type { Consent, ConsentReceiver, SensitiveKind } from '@stafett/consent';
import type { CommandId, ConsentId, GoalId, HouseId, Instant, InterventionId, NoteId, PartyId, PersonId, PlanId, UnitId, CalendarDate } from '@stafett/kernel';
import type { RegisterNeed } from '../commands/register-need.ts';
import type { PartyUnit } from '../party.schema.ts';
import type { Author } from '../wording.schema.ts';

/** A valid id made from a number, so that tests can name it. */
export const idOf = <Id extends string>(number: number): Id => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id;

export const planId = idOf<PlanId>(1);
export const josef = idOf<PersonId>(11);
export const hanna = idOf<PersonId>(12);
export const daniel = idOf<PersonId>(13);
export const goalId = (number: number): GoalId => idOf(200 + number);
export const interventionId = (number: number): InterventionId => idOf(300 + number);
export const partyId = (number: number): PartyId => idOf(400 + number);
export const consentId = (number: number): ConsentId => idOf(500 + number);
export const noteId = (number: number): NoteId => idOf(600 + number);
export const commandId = (number: number): CommandId => idOf(900_000 + number);

const unit = (place: string, name: string, [kind, principal]: [PartyUnit['kind'], PartyUnit['principal']]): PartyUnit => {
  const [house, id] = place.split('/');
  return { house: house as HouseId, unit: id as UnitId, name, kind, principal };
};

export const socialServices = unit('municipality/barn-och-familj', 'Socialtjänsten barn och familj', ['socialServices', 'municipality']);
export const preschool = unit('municipality/forskolan-solrosen', 'Förskolan Solrosen', ['preschool', 'municipality']);
export const paediatrics = unit('region/barnmedicin', 'Barnmedicinska mottagningen', ['paediatrics', 'region']);
export const healthCentre = unit('region/vardcentralen-asen', 'Vårdcentralen Åsen', ['healthCentre', 'region']);
export const psychiatry = unit('region/bup-mellanskog', 'BUP Mellanskog', ['childPsychiatry', 'region']);
export const youthHome = unit('sis/ungdomshemmet-granliden', 'Ungdomshemmet Granliden', ['youthHome', 'state']);
export const allUnits = [socialServices, preschool, paediatrics, healthCentre, psychiatry, youthHome];

export const start = '2026-11-23T08:00:00.000Z' as Instant;

/** The moment that lies some minutes after the start. */
export const minutes = (count: number): Instant => new Date(Date.parse(start) + count * 60_000).toISOString() as Instant;

export const worker: Author = { user: 'maria.lindqvist', name: 'Maria Lindqvist', house: socialServices.house, unit: socialServices.unit };
export const counsellor: Author = { user: 'elin.sjoberg', name: 'Elin Sjöberg', house: paediatrics.house, unit: paediatrics.unit };

export const aNeed: RegisterNeed = {
  type: 'registerNeed',
  plan: planId,
  person: josef,
  people: [
    { id: josef, relation: 'person', name: 'Josef Ahlgren', birthDate: '2023-06-14' as CalendarDate },
    { id: hanna, relation: 'guardian', called: 'mamma', name: 'Hanna Ahlgren', phone: '070-174 06 01' },
    { id: daniel, relation: 'guardian', called: 'pappa', name: 'Daniel Ahlgren' },
  ],
  need: {
    noticedBy: 'person',
    noticedOn: '2026-11-20' as CalendarDate,
    why: 'Föräldrarna ser inte hur hjälpen hänger ihop.',
    signs: ['sentAround', 'severalCompetences'],
  },
  party: partyId(1),
  unit: socialServices,
  role: 'Ser till att alla drar åt samma håll.',
};

/** A receiver of a consent, with the sensitive kinds that are named for it. */
export const covers = ({ house, unit: id }: PartyUnit, sensitive: readonly SensitiveKind[] = []): ConsentReceiver => ({
  house,
  unit: id,
  sensitive: [...sensitive],
  excluded: [],
});

/** A guardian's yes to the units of the journey. */
export function aConsent(of: Partial<Consent> & Pick<Consent, 'id' | 'givenBy'>): Consent {
  return {
    about: josef,
    givenAs: 'guardian',
    answer: 'yes',
    from: '2026-11-23' as CalendarDate,
    to: '2027-11-22' as CalendarDate,
    receivers: [covers(socialServices, ['ownWords']), covers(preschool), covers(paediatrics, ['ownWords', 'mentalHealth']), covers(healthCentre)],
    form: 'oral',
    takenBy: { name: worker.name, unit: worker.unit, house: worker.house },
    takenAt: start,
    informedHow: 'Samtal hemma',
    language: 'sv',
    interpreter: false,
    ...of,
  };
}
