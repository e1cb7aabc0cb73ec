import type { z } from 'zod';
import type { CalendarDate, Instant } from '@stafett/kernel';
import { profileNamed } from '@stafett/rulebook';
import { ProcessFacts } from '../process/process-facts.schema.ts';
import { type Situation, situationOf } from '../process/situation.ts';

export type Written = Partial<z.input<typeof ProcessFacts>>;

export const day = (date: string): CalendarDate => date as CalendarDate;
/** Noon in Sweden on a day, in winter. */
export const noon = (date: string): Instant => `${date}T11:00:00.000Z` as Instant;

const written = {
  birthDate: '2013-02-11',
  family: ['alma', 'eva'],
  units: [
    { key: 'social', kind: 'socialServices', principal: 'municipality' },
    { key: 'bup', kind: 'childPsychiatry', principal: 'region' },
    { key: 'vardcentral', kind: 'healthCentre', principal: 'region' },
    { key: 'skola', kind: 'school', principal: 'municipality' },
    { key: 'ungdomshem', kind: 'youthHome', principal: 'state' },
    { key: 'bup-annan', kind: 'childPsychiatry', principal: 'region', authority: 'annan-region' },
  ],
  initiator: 'social',
  need: { noticedBy: 'school', noticedOn: '2026-11-20' },
  consent: { state: 'missing' },
};

/** Facts of a process, as they are written by hand; a need that was seen on Friday 20 November 2026 when nothing is changed. */
export function aProcess(changes: Written = {}): ProcessFacts {
  return ProcessFacts.parse({ ...written, ...changes });
}

/** The same at noon on a day, in a routine. */
export function aSituation(changes: Written, date: string, routine: Parameters<typeof profileNamed>[0] = 'national'): Situation {
  return situationOf(aProcess(changes), noon(date), profileNamed(routine));
}

const consented: Written = { consent: { state: 'valid', on: '2026-11-23' } };
const prepared: Written = { ...consented, preparation: { done: ['whatMatters', 'questions'] } };
const planned: Written = { ...prepared, meeting: { on: '2026-12-08' } };
const called: Written = {
  ...planned,
  firstContact: { on: '2026-11-25', with: 'bup' },
  invitations: [
    { unit: 'bup', sentOn: '2026-11-25' },
    { unit: 'skola', sentOn: '2026-11-25' },
  ],
};
const gathered: Written = {
  ...called,
  invitations: [
    { unit: 'bup', sentOn: '2026-11-25', answer: { kind: 'comes', on: '2026-11-26', who: 'Psykologen' } },
    { unit: 'skola', sentOn: '2026-11-25', answer: { kind: 'comes', on: '2026-11-27', who: 'Kuratorn' } },
  ],
};
const opened: Written = { ...gathered, meeting: { on: '2026-12-08', openedOn: '2026-12-08' } };
const inWriting: Written = { ...opened, promises: [{ id: 'samtal', owner: 'bup', due: '2027-01-15' }] };
const named: Written = { ...inWriting, lead: { unit: 'bup', state: 'offered', on: '2026-12-08' } };
const held: Written = { ...named, meeting: { on: '2026-12-08', openedOn: '2026-12-08', endedOn: '2026-12-08' } };
const led: Written = { ...held, lead: { unit: 'bup', state: 'accepted', on: '2026-12-09' } };
const dated: Written = { ...led, followUp: { nextOn: '2027-03-02', placeIsSet: true } };
const done: Written = { ...led, followUp: { held: [{ on: '2027-03-02', goalsMet: true, stillNeeded: false, outcome: 'close' }] } };
const closed: Written = { ...done, closing: { reason: 'goalsMet', on: '2027-03-03', turnToIsSaid: true, told: ['alma', 'eva', 'social', 'bup', 'skola'] } };

/** The stations of a process that goes well, each with what the one before it had. */
export const stations = {
  detected: {},
  consented,
  prepared,
  planned,
  called,
  gathered,
  opened,
  inWriting,
  named,
  held,
  led,
  dated,
  done,
  closed,
} as const satisfies Record<string, Written>;
