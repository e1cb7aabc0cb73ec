import { describe, expect, test } from 'vitest';
import type { Plan } from '../plan.schema.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { begun, type Carried, carryOn, consented, covered, invited, met, prepared, theMeeting } from '../testing/carry-on.ts';
import {
  aConsent,
  consentId,
  counsellor,
  covers,
  daniel,
  goalId,
  hanna,
  healthCentre,
  idOf,
  interventionId,
  josef,
  minutes,
  noteId,
  paediatrics,
  partyId,
  start,
  worker,
} from '../testing/fictional-family.ts';

const by = worker;
const monday = '2026-11-23' as never;

/** Does one command, and tells when it was done and at which version the plan then stood. */
function after(from: Carried, command: PlanCommand, author = worker): { readonly plan: Plan; readonly at: string; readonly version: number } {
  const { plan } = carryOn(from, command, author);
  return { plan, at: minutes(from.plan.version), version: from.plan.version + 1 };
}

describe('PRO-21: only what the command is about changes, and it is told who changed it and when', () => {
  test('PRO-10: a note gets other words, and stays whose it was and where it stood', () => {
    const twoNotes = carryOn(prepared(), { type: 'addNote', note: noteId(2), list: 'strengths', text: 'Leker gärna', wordsOf: hanna });
    const { plan, at, version } = after(twoNotes, {
      type: 'reviseNote',
      note: noteId(2),
      text: 'Sover gott',
      wordsOf: hanna,
      baseVersion: twoNotes.plan.version,
    });
    const [first, second] = twoNotes.plan.preparation.notes;
    expect(plan.preparation).toEqual({
      whatMatters: twoNotes.plan.preparation.whatMatters,
      notes: [first, { ...second, text: 'Sover gott', by, at, version }],
    });
    expect(second).toMatchObject({ id: noteId(2), list: 'strengths', wordsOf: hanna });
  });

  test('GOA-01: a goal without a word about whom is about the person', () => {
    const own = after(invited(), { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 'Leka' });
    expect(own.plan.goals).toEqual([
      { id: goalId(1), kind: 'longTerm', text: 'Leka', about: josef, information: 'goal', by, at: own.at, version: own.version },
    ]);
    const fathers = after(invited(), {
      type: 'addGoal',
      goal: goalId(1),
      kind: 'longTerm',
      text: 'Sova',
      about: daniel,
      information: 'mentalHealth',
      wordsOf: daniel,
    });
    expect(fathers.plan.goals).toMatchObject([{ about: daniel, information: 'mentalHealth', wordsOf: daniel }]);
  });

  test('GOA-12: a report is put last on its own intervention', () => {
    const first = carryOn(met(), { type: 'reportIntervention', intervention: interventionId(2), status: 'underWay' });
    const { plan, at } = after(first, { type: 'reportIntervention', intervention: interventionId(2), status: 'notDone', note: 'Sjuk' });
    expect(plan.interventions.map(({ reports }) => reports)).toEqual([
      [],
      [
        { status: 'underWay', by, at: minutes(met().plan.version) },
        { status: 'notDone', note: 'Sjuk', by, at },
      ],
      [],
      [],
    ]);
  });

  test('GOA-11, PRO-22: when it is decided who answers for it, the words of each field stay as old as they were', () => {
    const version = met().plan.interventions[0]?.version as number;
    const revised = carryOn(met(), { type: 'reviseIntervention', intervention: interventionId(1), field: 'where', text: 'Hemma', baseVersion: version });
    const { plan } = after(revised, {
      type: 'arrangeIntervention',
      intervention: interventionId(1),
      responsible: { party: partyId(1) },
      due: '2027-01-15' as never,
      after: [],
      baseVersion: version,
    });
    expect(plan.interventions[0]?.versions).toEqual({
      what: version,
      who: version,
      starts: version,
      given: version,
      howOften: version,
      where: revised.plan.version,
      due: version,
    });
  });

  test('GOA-13: what comes after nothing comes after nothing', () => {
    const { plan } = after(met(), { type: 'addIntervention', intervention: interventionId(9), goal: goalId(1), what: 'Samtal' });
    expect(plan.interventions.at(-1)).toMatchObject({ after: [], about: josef, information: 'intervention', reports: [], versions: {} });
  });

  test('FOL-01: the follow-up that was booked is held, and the next is still to be booked', () => {
    const followUp = { heldOn: monday, goals: 'På väg', news: 'Syskon', promises: 'Hållna', stillNeeded: true, outcome: 'continue' } as const;
    const { plan, at } = after(met(), { type: 'recordFollowUp', followUp: idOf(800), ...followUp });
    expect(plan.followUps).toEqual([{ ...followUp, id: idOf(800), by, at }]);
    expect(plan).not.toHaveProperty('nextFollowUp');
  });

  test('FOL-13: the end says why, since when, and where to turn', () => {
    const { plan, at } = after(met(), { type: 'closePlan', reason: 'replaced', note: 'Ny SIP', turnTo: 'Socialtjänsten', replacedBy: idOf(2) });
    expect(plan.closing).toEqual({ reason: 'replaced', note: 'Ny SIP', turnTo: 'Socialtjänsten', replacedBy: idOf(2), by, at });
  });

  test('INV-01: the called unit stands in the plan as it is known, with its role', () => {
    const { plan, at, version } = after(carryOn(consented(), theMeeting), { type: 'inviteParty', party: partyId(2), unit: paediatrics, role: 'Hjärtat' });
    expect(plan.parties[1]).toEqual({ ...paediatrics, id: partyId(2), role: 'Hjärtat', invitedAt: at, version });
  });

  test('CON-20: a consent is kept with when it was written down', () => {
    const consent = aConsent({ id: consentId(1), givenBy: hanna, receivers: [covers(healthCentre)] });
    const { plan, at } = after(begun(), { type: 'recordConsent', consent });
    expect(plan.consents).toEqual([{ ...consent, recordedAt: at }]);
    expect(consent.takenAt).toBe(start);
  });

  test('LAD-03: a lead that says no gives the reason, and the giver still holds the plan', () => {
    const { plan, version } = after(covered(), { type: 'declineLead', party: partyId(2), reason: 'För många ärenden' }, counsellor);
    expect(plan.lead).toEqual({ ...covered().plan.lead, state: 'declined', reason: 'För många ärenden', version });
    expect(plan.moving).toBeUndefined();
  });
});

describe('GOA-14: a party that begins what was put on it has taken it on', () => {
  const asked = (): Carried =>
    carryOn(carryOn(met(), { type: 'addIntervention', intervention: interventionId(8), goal: goalId(1), what: 'Lek', responsible: { party: partyId(2) } }), {
      type: 'addIntervention',
      intervention: interventionId(9),
      goal: goalId(1),
      what: 'Sova',
      responsible: { person: hanna },
    });
  const report = (intervention: number, status: 'underWay' | 'notDone') =>
    ({ type: 'reportIntervention', intervention: interventionId(intervention), status, note: 'x' }) as const;
  const cases: readonly [reason: string, command: PlanCommand, author: typeof worker, state: string | undefined][] = [
    ['the asked unit has begun', report(8, 'underWay'), counsellor, 'accepted'],
    ['another unit of its house tells of it', report(8, 'underWay'), { ...counsellor, unit: healthCentre.unit }, 'requested'],
    ['a unit of the same name elsewhere', report(8, 'underWay'), { ...counsellor, house: worker.house }, 'requested'],
    ['what was not done is not taken on', report(8, 'notDone'), counsellor, 'requested'],
    ['what the family does needs nobody’s yes', report(9, 'underWay'), worker, undefined],
  ];
  test.each(cases)('%s', (_reason, command, author, state) => {
    const id = 'intervention' in command ? command.intervention : undefined;
    expect(after(asked(), command, author).plan.interventions.find((one) => one.id === id)?.acceptance?.state).toBe(state);
  });
});
