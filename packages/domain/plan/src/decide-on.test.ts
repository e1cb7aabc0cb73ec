import { describe, expect, test } from 'vitest';
import { decideOn, decideOnNeed } from './decide-on.ts';
import type { Plan } from './plan.schema.ts';
import type { PlanCommand } from './plan-command.schema.ts';
import { bothConsent, begun, type Carried, carryOn, consented, contextAt, covered, invited, met, theMeeting } from './testing/carry-on.ts';
import {
  aConsent,
  aNeed,
  allUnits,
  consentId,
  counsellor,
  daniel,
  goalId,
  hanna,
  idOf,
  interventionId,
  minutes,
  noteId,
  paediatrics,
  partyId,
  preschool,
  psychiatry,
  start,
  worker,
  youthHome,
} from './testing/fictional-family.ts';

const codesOf = ({ plan }: Carried, command: PlanCommand, by = worker): string[] =>
  decideOn(plan, command, contextAt(minutes(plan.version), by)).violations.map(({ code, rule }) => `${code} ${rule}`);

const oneParent = (): Carried => carryOn(begun(), bothConsent[0] as PlanCommand);
const open = (): Carried => carryOn(invited(), { type: 'openMeeting', present: { parties: [partyId(1)], people: [hanna] } });

describe('A command is refused with the rule that stands against it', () => {
  const cases: readonly [reason: string, from: () => Carried, command: PlanCommand | ((plan: Plan) => PlanCommand), codes: string[]][] = [
    [
      'nobody is called before both guardians have said yes',
      () => carryOn(oneParent(), theMeeting),
      { type: 'inviteParty', party: partyId(2), unit: paediatrics, role: 'r' },
      ['guardianConsentMissing CON-02'],
    ],
    [
      'a unit outside the consent is not called',
      () => carryOn(consented(), theMeeting),
      { type: 'inviteParty', party: partyId(2), unit: psychiatry, role: 'r' },
      ['receiverNotCovered CON-23', 'receiverNotCovered CON-23'],
    ],
    ['an invitation says when and where', consented, { type: 'inviteParty', party: partyId(2), unit: paediatrics, role: 'r' }, ['meetingNotPlanned INV-01']],
    ['a unit is called once', invited, { type: 'inviteParty', party: partyId(9), unit: paediatrics, role: 'r' }, ['partyInvitedAlready INV-01']],
    [
      'a unit that pretends to be of another kind is unknown',
      () => carryOn(consented(), theMeeting),
      { type: 'inviteParty', party: partyId(2), unit: { ...preschool, kind: 'healthCentre' }, role: 'r' },
      ['unknownUnit INV-03'],
    ],
    ['whoever comes is named', invited, { type: 'answerInvitation', party: partyId(2), coming: true }, ['whoComesMissing INV-02']],
    ['the unit that calls does not answer itself', invited, { type: 'answerInvitation', party: partyId(1), coming: false }, ['partyNotInvited INV-02']],
    ['a short-term goal leads to a long-term one', open, { type: 'addGoal', goal: goalId(1), kind: 'shortTerm', text: 'g' }, ['longTermGoalMissing GOA-01']],
    [
      'an intervention belongs to a goal of the plan',
      open,
      { type: 'addIntervention', intervention: interventionId(1), goal: goalId(7), what: 'w' },
      ['unknownGoal GOA-01'],
    ],
    [
      'an order that runs in a circle cannot be followed',
      met,
      ({ interventions }) => ({
        type: 'arrangeIntervention',
        intervention: interventionId(2),
        after: [interventionId(3)],
        baseVersion: interventions[1]?.version as number,
      }),
      ['circularOrder GOA-13'],
    ],
    ['an id is never used twice', met, { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 'g' }, ['idTaken PLA-12']],
    [
      'a goal with interventions stays',
      met,
      ({ goals }) => ({ type: 'removeGoal', goal: goalId(2), baseVersion: goals[1]?.version as number }),
      ['goalHasInterventions GOA-01'],
    ],
    [
      'no goal is written before both guardians have said yes',
      oneParent,
      { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 'g' },
      ['guardianConsentMissing CON-02'],
    ],
    [
      'nor an intervention',
      oneParent,
      { type: 'addIntervention', intervention: interventionId(1), goal: goalId(7), what: 'w' },
      ['guardianConsentMissing CON-02', 'unknownGoal GOA-01'],
    ],
    ['nor is anybody asked to lead', oneParent, { type: 'nameLead', party: partyId(1), who: 'Maria' }, ['guardianConsentMissing CON-02']],
    ['while the meeting is held it is not moved', open, { ...theMeeting, baseVersion: 2 } as PlanCommand, ['meetingBegun INV-01', 'staleField PRO-22']],
    [
      'a unit under another name is unknown',
      () => carryOn(consented(), theMeeting),
      { type: 'inviteParty', party: partyId(2), unit: { ...preschool, name: 'Polisen' }, role: 'r' },
      ['unknownUnit INV-03'],
    ],
    [
      'words are nobody’s who is not in the plan',
      consented,
      { type: 'addNote', note: noteId(1), list: 'questions', text: 'q', wordsOf: idOf(99) },
      ['unknownPerson ACT-18'],
    ],
    [
      'a plan is not replaced by itself',
      met,
      ({ id }) => ({ type: 'closePlan', reason: 'replaced', turnTo: 't', replacedBy: id }),
      ['replacedByMissing FOL-11'],
    ],
    ['the preschool cannot lead', open, { type: 'nameLead', party: partyId(3), who: 'Karin' }, ['leadMustBePrincipal ACT-12']],
    ['a meeting ends with a lead named', open, { type: 'endMeeting' }, ['leadMissing MEE-07']],
    ['nobody ends a meeting that was not opened', invited, { type: 'endMeeting' }, ['meetingNotOpened MEE-07']],
    ['what was not done has a reason', met, { type: 'reportIntervention', intervention: interventionId(1), status: 'notDone' }, ['reasonMissing GOA-12']],
    ['the lead takes the original only where all of it may be read', met, { type: 'acceptLead', party: partyId(2) }, ['originalNotCovered CON-31']],
    ['nobody takes a lead that was not offered', covered, { type: 'acceptLead', party: partyId(4) }, ['leadNotOffered LAD-03']],
    [
      'a follow-up lies ahead',
      met,
      ({ nextFollowUp }) => ({ type: 'setFollowUp', on: '2026-11-22' as never, baseVersion: nextFollowUp?.version }),
      ['dayHasPassed FOL-02'],
    ],
    ['a plan is not closed before it is made', invited, { type: 'closePlan', reason: 'goalsMet', turnTo: 't' }, ['meetingNotEnded FOL-10']],
    ['a plan that is replaced says by which', met, { type: 'closePlan', reason: 'replaced', turnTo: 't' }, ['replacedByMissing FOL-11']],
    [
      'a consent is not given by a stranger',
      begun,
      { type: 'recordConsent', consent: aConsent({ id: consentId(1), givenBy: idOf(99) }) },
      ['unknownPerson ACT-18'],
    ],
    [
      'a consent is not taken in the future',
      begun,
      { type: 'recordConsent', consent: aConsent({ id: consentId(1), givenBy: hanna, takenAt: minutes(500) }) },
      ['notYetSaid CON-20'],
    ],
  ];
  test.each(cases)('%s', (_reason, from, command, codes) => {
    const carried = from();
    expect(codesOf(carried, typeof command === 'function' ? command(carried.plan) : command)).toEqual(codes);
  });
});

test('what a closed plan is asked to do is refused', () => {
  const closed = carryOn(met(), { type: 'closePlan', reason: 'noNeed', turnTo: 'Socialtjänsten' });
  expect(codesOf(closed, { type: 'addNote', note: noteId(5), list: 'strengths', text: 'x' })).toEqual(['planClosed FOL-10']);
});

describe('A need is registered by the unit that saw it', () => {
  const context = { at: start, actor: worker, units: allUnits };
  const codes = (need: typeof aNeed, actor = worker) => decideOnNeed(need, { ...context, actor }).violations.map(({ code }) => code);

  test('the whole need is allowed', () => expect(codes(aNeed)).toEqual([]));
  test('not in another unit’s name', () => expect(codes(aNeed, counsellor)).toEqual(['notTheInitiator']));
  test('not by a unit nobody knows', () =>
    expect(codes({ ...aNeed, unit: { ...youthHome, house: worker.house, unit: worker.unit } })).toEqual(['unknownUnit']));
  test('about a person of the plan', () => expect(codes({ ...aNeed, person: hanna })).toEqual(['unknownPerson']));
  test('whose age is known', () =>
    expect(codes({ ...aNeed, people: aNeed.people.map(({ birthDate: _none, ...someone }) => someone) })).toEqual(['birthDateMissing']));
  test('and who is born', () =>
    expect(codes({ ...aNeed, people: aNeed.people.map((one) => ({ ...one, birthDate: '2027-01-01' as never })) })).toEqual(['birthDateContradicts']));
});

test('when the last guardian’s consent is withdrawn the plan ends at once (FOL-12)', () => {
  const withdrawn = carryOn(met(), { type: 'withdrawConsent', consent: consentId(1) });
  expect(withdrawn.plan.closing).toMatchObject({ reason: 'consentWithdrawn', at: minutes(met().plan.version) });
});

test('a consent that is not needed for the work can be withdrawn without ending it', () => {
  const withdrawn = carryOn(covered(), { type: 'withdrawConsent', consent: consentId(3) });
  expect(withdrawn.plan.closing).toBeUndefined();
  expect(withdrawn.plan.consents.find(({ givenAs }) => givenAs === 'self')?.withdrawnAt).toBeDefined();
});

test('the father’s own care stands in the way until he has said yes as a patient (CON-34)', () => {
  const held = decideOn(met().plan, { type: 'acceptLead', party: partyId(2) }, contextAt(minutes(99), counsellor)).violations[0];
  expect(held?.facts).toMatchObject({ kinds: ['mentalHealth'], people: [daniel] });
});
