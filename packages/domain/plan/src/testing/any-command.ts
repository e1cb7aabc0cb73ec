import fc from 'fast-check';
import type { PlanItem } from '../content/view.schema.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { NoteList } from '../preparation.schema.ts';
import { bothConsent, fathersOwnConsent, theMeeting } from './carry-on.ts';
import { consentId, daniel, goalId, hanna, interventionId, josef, noteId, paediatrics, partyId, preschool, start } from './fictional-family.ts';
import { aBoardDecision, aCare, aDisclosure, aGround, anAssessment, aProtection } from './the-records.ts';

const small = fc.integer({ min: 1, max: 4 });
const version = fc.integer({ min: 1, max: 25 });
const text = fc.constantFrom('Leka', 'Sova gott', 'Äta på förskolan');

/** Any command, often about a thing that is not there. */
export const anyCommand: fc.Arbitrary<PlanCommand> = fc.oneof(
  fc.constantFrom<PlanCommand>(...bothConsent, fathersOwnConsent, theMeeting, { type: 'endMeeting' }),
  fc.record({ type: fc.constant('withdrawConsent' as const), consent: small.map(consentId) }),
  fc.record({ type: fc.constant('writeWhatMatters' as const), text, wordsOf: fc.constantFrom(josef, hanna) }),
  fc.record({
    type: fc.constant('addNote' as const),
    note: small.map(noteId),
    list: fc.constantFrom(...NoteList.options),
    text,
    wordsOf: fc.constantFrom(josef, hanna),
  }),
  fc.record({ type: fc.constant('inviteParty' as const), party: small.map(partyId), unit: fc.constantFrom(paediatrics, preschool), role: text }),
  fc.record({ type: fc.constant('answerInvitation' as const), party: small.map(partyId), coming: fc.boolean(), who: text }),
  fc.constant<PlanCommand>({ type: 'openMeeting', present: { parties: [partyId(2)], people: [hanna] } }),
  fc.record({
    type: fc.constant('addGoal' as const),
    goal: small.map(goalId),
    kind: fc.constant('longTerm' as const),
    text,
    wordsOf: fc.constantFrom(josef, hanna, undefined),
  }),
  fc.record({ type: fc.constant('reviseGoal' as const), goal: small.map(goalId), text, wordsOf: fc.constantFrom(josef, undefined), baseVersion: version }),
  fc.record({
    type: fc.constant('addIntervention' as const),
    intervention: small.map(interventionId),
    goal: small.map(goalId),
    what: text,
    responsible: fc.option(fc.record({ party: small.map(partyId) }), { nil: undefined }),
    after: fc.array(small.map(interventionId), { maxLength: 2 }),
    about: fc.constantFrom(josef, daniel),
    information: fc.constantFrom('intervention' as const, 'mentalHealth' as const),
  }),
  fc.record({
    type: fc.constant('arrangeIntervention' as const),
    intervention: small.map(interventionId),
    after: fc.array(small.map(interventionId), { maxLength: 3 }),
    baseVersion: version,
  }),
  fc.record({ type: fc.constant('nameLead' as const), party: small.map(partyId), who: text }),
  fc.record({ type: fc.constantFrom('acceptLead' as const), party: small.map(partyId) }),
  fc.record({ type: fc.constant('declineLead' as const), party: small.map(partyId), reason: text }),
  fc.record({ type: fc.constant('acceptIntervention' as const), intervention: small.map(interventionId) }),
  fc.record({
    type: fc.constant('recordView' as const),
    item: small.map((number) => ({ goal: goalId(number) })),
    person: fc.constantFrom(josef, hanna),
    stance: fc.constantFrom('agrees' as const, 'differs' as const),
    words: text,
  }),
  fc.record({
    type: fc.constant('rateGoal' as const),
    goal: small.map(goalId),
    on: fc.constant(start.slice(0, 10) as never),
    own: small,
    person: fc.constantFrom(josef, hanna),
  }),
  fc.record({
    type: fc.constant('writeCrisisPlan' as const),
    part: fc.constantFrom('signs' as const, 'wants' as const),
    text,
    wordsOf: fc.constantFrom(josef, undefined),
  }),
  fc.record({
    type: fc.constant('referToPlan' as const),
    reference: small.map(noteId),
    kind: fc.constantFrom('lptCarePlan' as const, 'schoolActionProgramme' as const),
    owner: text,
    about: fc.constantFrom(josef, daniel),
  }),
  fc.record({
    type: fc.constant('recordPlanAnswer' as const),
    person: fc.constantFrom(hanna, daniel),
    answer: fc.constant('yes' as const),
    except: fc.constant<PlanItem[]>([]),
  }),
  fc.constantFrom<PlanCommand>(
    { type: 'recordCare', care: { ...aCare, law: 'SoL' } },
    { type: 'recordAssessment', assessment: anAssessment },
    { type: 'recordGround', ground: aGround },
    { type: 'recordDisclosure', disclosure: aDisclosure },
    { type: 'recordProtection', protection: aProtection },
    { type: 'recordBoardDecision', decision: aBoardDecision },
    { type: 'endRecord', record: { kind: 'protections', person: josef } },
    { type: 'endRecord', record: { kind: 'boardDecisions', id: aBoardDecision.id } },
  ),
  fc.record({
    type: fc.constant('narrowConsent' as const),
    consent: small.map(consentId),
    receiver: fc.constantFrom(paediatrics, preschool).map(({ house, unit }) => ({ house, unit })),
  }),
  fc.record({ type: fc.constant('closePlan' as const), reason: fc.constant('noNeed' as const), turnTo: text }),
);
