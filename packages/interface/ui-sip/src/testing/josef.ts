import { Consent } from '@stafett/consent';
import type { CalendarDate, Instant } from '@stafett/kernel';
import { Plan } from '@stafett/plan';
import data from './josef.json' with { type: 'json' };

/** A fictional plan in the middle of its meeting, for stories. */
export const josefsPlan: Plan = Plan.parse(data);

/** The same before anything but the need is written. */
export const begunPlan: Plan = Plan.parse({
  ...data,
  preparation: { notes: [] },
  parties: data.parties.slice(0, 1),
  goals: [],
  interventions: [],
  meeting: undefined,
  lead: undefined,
  nextFollowUp: undefined,
});

/** The same when the lead has accepted and the meeting is over. */
export const ledPlan: Plan = Plan.parse({
  ...data,
  keeper: 'region',
  term: 2,
  lead: { ...data.lead, state: 'accepted' },
  meeting: { ...data.meeting, endedAt: '2026-12-01T13:30:00.000Z' },
});

/** The same when it no longer holds. */
export const closedPlan: Plan = Plan.parse({
  ...data,
  lead: { ...data.lead, state: 'accepted' },
  meeting: { ...data.meeting, endedAt: '2026-12-01T13:30:00.000Z' },
  followUps: [
    {
      id: '0b0e5a52-7777-4a6e-9f6e-000000000001',
      heldOn: '2027-04-01',
      goals: 'Josef somnar själv de flesta kvällar.',
      news: 'Han byter förskola i höst.',
      promises: 'Alla har gjort det de lovade.',
      stillNeeded: false,
      outcome: 'close',
      by: data.preparation.whatMatters.by,
      at: '2027-04-01T12:00:00.000Z',
    },
  ],
  closing: {
    reason: 'goalsMet',
    note: 'Familjen säger att vardagen fungerar.',
    turnTo: 'Barnmedicinska mottagningen, 0123-456 00',
    by: data.preparation.whatMatters.by,
    at: '2027-04-01T13:00:00.000Z',
  },
});

const [, hanna, daniel] = data.people;

/** A yes from Hanna Ahlgren for the units of the plan. */
export const hannasYes: Consent = Consent.parse({
  id: '0b0e5a52-8888-4a6e-9f6e-000000000001',
  about: data.person,
  givenBy: hanna?.id,
  givenAs: 'guardian',
  answer: 'yes',
  from: '2026-11-20',
  to: '2027-05-31',
  receivers: [{ house: 'region', unit: 'barnmedicin', sensitive: ['ownWords'], excluded: [] }],
  form: 'oral',
  takenBy: { name: 'Maria Lindqvist', unit: 'barn-och-familj', house: 'municipality' },
  takenAt: '2026-11-20T12:45:00.000Z',
  informedHow: 'Hembesök, och broschyren på papper',
  interpreter: false,
});

/** A no from Daniel Ahlgren. */
export const danielsNo: Consent = Consent.parse({ ...hannasYes, id: '0b0e5a52-8888-4a6e-9f6e-000000000002', givenBy: daniel?.id, answer: 'no', receivers: [] });

/** The day and the moment that the stories are told on. */
export const storyDay = '2026-12-22' as CalendarDate;
export const storyMoment = '2026-12-22T09:00:00.000Z' as Instant;
