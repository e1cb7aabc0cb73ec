import { profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { nextStepOf } from '../next-step-of.ts';
import type { Plan } from '../plan.schema.ts';
import { stepOf } from '../step-of.ts';
import { begun, bothConsent, type Carried, carryOn, consented, handedOver, invited, met, prepared } from '../testing/carry-on.ts';
import { aConsent, consentId, counsellor, daniel, hanna, idOf, interventionId, josef, minutes, paediatrics, partyId } from '../testing/fictional-family.ts';
import { processFactsOf } from './process-facts-of.ts';
import { ProcessFacts } from './process-facts.schema.ts';

const factsOf = ({ plan }: Carried): ProcessFacts => processFactsOf(plan, minutes(plan.version));
const invitedTo = (facts: ProcessFacts) => facts.invitations.map(({ unit, sentOn, answer }) => [unit, sentOn, answer]);

describe('A plan gives the facts of its process', () => {
  const carried: readonly [string, () => Carried][] = [
    ['a need', begun],
    ['consent', consented],
    ['prepared', prepared],
    ['invited', invited],
    ['met', met],
    ['handed over', handedOver],
  ];
  test.each(carried)('%s: they are facts that could have been written by hand', (_name, from) => {
    const facts = factsOf(from());
    expect(ProcessFacts.parse(JSON.parse(JSON.stringify(facts)))).toEqual(JSON.parse(JSON.stringify(facts)));
  });
  test('who is there, and what was seen', () => {
    expect(factsOf(begun())).toEqual({
      birthDate: '2023-06-14',
      family: [josef, hanna, daniel],
      units: [{ key: 'municipality/barn-och-familj', kind: 'socialServices', principal: 'municipality', authority: 'municipality' }],
      initiator: 'municipality/barn-och-familj',
      need: { noticedBy: 'person', noticedOn: '2026-11-20', signs: ['sentAround', 'severalCompetences'], isUrgent: false, asked: {} },
      consent: { state: 'missing' },
      firstContact: undefined,
      preparation: { done: [], mapped: [] },
      invitations: [],
      meeting: undefined,
      recaps: [],
      lead: undefined,
      promises: [],
      followUp: { held: [], nextOn: undefined, placeIsSet: false },
      closing: undefined,
      gaps: [],
      occasions: [],
      pointedOut: [],
    });
  });
  test('how it stands with consent (CON-01)', () => {
    const no = aConsent({ id: consentId(7), givenBy: daniel, answer: 'no', receivers: [] });
    const childsNo = aConsent({ id: consentId(5), givenBy: josef, givenAs: 'self', answer: 'no', receivers: [] });
    const state = (from: Carried) => factsOf(from).consent.state;
    expect(state(carryOn(begun(), bothConsent[0]!))).toBe('missing');
    expect(state(consented())).toBe('valid');
    expect(state(carryOn(begun(), { type: 'recordConsent', consent: no }))).toBe('refused');
    expect(state(carryOn(consented(), { type: 'recordConsent', consent: childsNo }))).toBe('toWeigh');
    expect(state(carryOn(consented(), { type: 'withdrawConsent', consent: consentId(1) }))).toBe('withdrawn');
  });
  test('what is prepared (PRO-10)', () => {
    expect(factsOf(prepared()).preparation?.done).toEqual(['whatMatters', 'questions']);
    const more = (['strengths', 'doNotBringUp'] as const).reduce(
      (from, list, index) => carryOn(from, { type: 'addNote', note: idOf(650 + index), list, text: 'x' }),
      invited(),
    );
    const whole = carryOn(more, { type: 'writeSituation', text: 'Nu' });
    expect(factsOf(whole).preparation?.done).toEqual(['whatMatters', 'questions', 'doNotBringUp', 'strengths', 'needs', 'whenAndWhere']);
  });
  test('who is called and what they answer; the first call to another principal is the first contact (PRO-03)', () => {
    const facts = factsOf(
      carryOn(carryOn(invited(), { type: 'answerInvitation', party: partyId(2), coming: true, who: 'Elin' }), {
        type: 'answerInvitation',
        party: partyId(3),
        coming: false,
      }),
    );
    expect(invitedTo(facts)).toEqual([
      ['region/barnmedicin', '2026-11-23', { kind: 'comes', on: '2026-11-23', who: 'Elin' }],
      ['municipality/forskolan-solrosen', '2026-11-23', { kind: 'cannotCome', on: '2026-11-23' }],
      ['region/vardcentralen-asen', '2026-11-23', undefined],
    ]);
    expect(facts.firstContact).toEqual({ on: '2026-11-23', with: 'region/barnmedicin' });
    expect(facts.meeting).toEqual({ kind: 'sip', on: '2026-11-24', openedOn: undefined, endedOn: undefined, stagesDone: [] });
    const { plan } = invited();
    const onlyOwn: Plan = { ...plan, parties: plan.parties.filter(({ principal }) => principal === 'municipality') };
    expect(processFactsOf(onlyOwn, minutes(50)).firstContact).toBeUndefined();
    const later: Plan = { ...plan, parties: plan.parties.map((party) => (party.id === partyId(2) ? { ...party, invitedAt: minutes(40) } : party)) };
    expect(processFactsOf(later, minutes(50)).firstContact?.with).toBe('region/vardcentralen-asen');
  });
  test('who leads, what each took on, and when it is followed up', () => {
    const facts = factsOf(met());
    expect(facts.lead).toEqual({ unit: 'region/barnmedicin', state: 'offered', heldBy: 'municipality/barn-och-familj' });
    expect(facts.promises[0]).toEqual({ id: interventionId(1), owner: 'region/barnmedicin', due: undefined, status: 'planned' });
    expect(facts.followUp).toEqual({ held: [], nextOn: '2027-03-23', placeIsSet: true });
    expect(factsOf(handedOver()).lead).toMatchObject({ unit: 'region/barnmedicin', state: 'accepted' });
  });
  test('a promise of the family is the family’s, and nobody’s when it is declined', () => {
    const { plan } = met();
    const [first] = plan.interventions;
    const ownerOf = (change: object) => processFactsOf({ ...plan, interventions: [{ ...first!, ...change }] }, minutes(50)).promises[0]?.owner;
    expect(ownerOf({ responsible: { person: hanna } })).toBe(hanna);
    expect(ownerOf({ responsible: undefined })).toBeUndefined();
    expect(ownerOf({ responsible: { party: partyId(99) } })).toBeUndefined();
    expect(ownerOf({ acceptance: { state: 'declined', by: counsellor, at: minutes(30) } })).toBeUndefined();
  });
  test('what was followed up, and how it ended (FOL-10)', () => {
    const held = { type: 'recordFollowUp', followUp: idOf(700), heldOn: '2026-11-23', goals: 'Nått.', stillNeeded: false, outcome: 'close' } as never;
    const closed = carryOn(carryOn(handedOver(), held, counsellor), { type: 'closePlan', reason: 'goalsMet', turnTo: 'BVC' }, counsellor);
    expect(factsOf(closed)).toMatchObject({
      followUp: { held: [{ on: '2026-11-23', goalsMet: false, stillNeeded: false, expectedSoon: false, outcome: 'close' }], nextOn: undefined },
      closing: { reason: 'goalsMet', on: '2026-11-23', turnToIsSaid: true },
      meeting: { openedOn: '2026-11-23', endedOn: '2026-11-23' },
    });
  });
  test('the person is found wherever they stand among the people', () => {
    const { plan } = begun();
    expect(processFactsOf({ ...plan, people: plan.people.toReversed() }, minutes(5)).birthDate).toBe('2023-06-14');
  });
  test('the days of a plan are its own, however late it is read', () => {
    const facts = processFactsOf(met().plan, '2027-02-01T08:00:00.000Z' as never);
    expect([facts.meeting?.openedOn, facts.meeting?.endedOn, facts.invitations[0]?.sentOn, facts.firstContact?.on]).toEqual(
      Array.from({ length: 4 }, () => '2026-11-23'),
    );
  });
  test('a unit of the own principal is no first contact, wherever the plan began', () => {
    const { plan } = invited();
    const begunAt = (house: string, unit: string) => processFactsOf({ ...plan, initiator: { house, unit } as never }, minutes(50)).firstContact?.with;
    expect(begunAt('municipality', 'barn-och-familj')).toBe('region/barnmedicin');
    expect(begunAt('region', 'vardcentralen-asen')).toBe('municipality/forskolan-solrosen');
  });
  test('what only the process knows of is done in a plan by what is nearest', () => {
    const childsNo = aConsent({ id: consentId(5), givenBy: josef, givenAs: 'self', answer: 'no', receivers: [] });
    const no = aConsent({ id: consentId(7), givenBy: daniel, answer: 'no', receivers: [] });
    const next = ({ plan }: Carried) => nextStepOf(plan, minutes(plan.version), profileNamed('national')).action;
    expect(next(carryOn(consented(), { type: 'recordConsent', consent: childsNo }))).toBe('recordConsent');
    expect(next(carryOn(begun(), { type: 'recordConsent', consent: no }))).toBe('recordConsent');
    expect(nextStepOf(invited().plan, '2026-12-30T08:00:00.000Z' as never, profileNamed('uppsala')).action).toBe('awaitAnswers');
  });
  test('what stands in a plan has happened, however the clocks of its houses go', () => {
    const { plan } = met();
    expect(stepOf(plan, '2026-11-20T08:00:00.000Z' as never)).toBe('followUp');
    expect(processFactsOf(plan, '2026-11-20T08:00:00.000Z' as never).meeting?.endedOn).toBe('2026-11-20');
    expect(processFactsOf(plan, '2026-11-20T08:00:00.000Z' as never).firstContact).toEqual({
      on: '2026-11-20',
      with: `${paediatrics.house}/${paediatrics.unit}`,
    });
  });
});
