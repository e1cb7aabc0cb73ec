import { personalNumbers } from './planted-words.ts';
import { asParty, placeOf, unitNamed, walkedUnits } from './the-houses.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A command as somebody at a unit sends it; `*` is where secret words are planted. */
export interface Step {
  readonly by: string;
  readonly change: { readonly type: string; readonly [field: string]: unknown };
}

export const plan = idOf(1);
const [child, mother, father] = [idOf(11), idOf(12), idOf(13)];
/** Somebody in the family of whom nobody outside the keeper may know. */
export const hiddenRelative = '0bad0bad-0000-4000-8000-000000000014';
const partyOf = (unit: string): string => idOf(401 + walkedUnits.findIndex(({ id }) => id === unit));
const [longTerm, shortTerm, note, request, task, otherTask] = [idOf(201), idOf(202), idOf(601), idOf(301), idOf(302), idOf(303)];
const parties = walkedUnits.filter(({ standing }) => standing !== 'stranger');
const cleared = parties.filter(({ standing }) => standing !== 'party');
const everything = ['mentalHealth', 'medication', 'substanceUse', 'criminality', 'riskAndCrisisPlan', 'ownWords'];
/** A company in no register: its name tells where the child is, and it is not cleared. */
export const company = { house: 'outside', unit: 'company', party: idOf(480), name: 'UNIT-910', organisation: 'SCHOOL-910 AB' } as const;
const ofCompany = { kind: 'otherActivity', principal: 'other' };
const receivers = [...parties.map(placeOf), { house: company.house, unit: company.unit }].map((one) => ({ ...one, sensitive: everything, excluded: [] }));
const consents = { mother: idOf(501), father: idOf(502) };

const social = (change: Step['change']): Step => ({ by: 'social', change });

/** The need, with all that is known of the family. */
export const need = (today: string) => ({
  type: 'registerNeed',
  plan,
  person: child,
  people: [
    { id: child, relation: 'person', called: '*', name: 'Alma NAME-801', birthDate: '2016-05-04', personnummer: personalNumbers.child, phone: '*' },
    { id: mother, relation: 'guardian', called: '*', name: 'Eva NAME-802', phone: '*', personnummer: personalNumbers.mother },
    { id: father, relation: 'guardian', name: 'Per NAME-803', phone: '*', personnummer: personalNumbers.father },
  ],
  need: { noticedBy: 'school', noticedOn: today, why: '*', signs: ['absence'] },
  party: partyOf('social'),
  unit: asParty(unitNamed('social')),
  role: '*',
});

/** What is known, and said, before anybody is called. */
export function beforeTheCall(now: string): readonly Step[] {
  const today = now.slice(0, 10);
  const by = { name: '*', title: '*', ...placeOf(unitNamed('social')) };
  const taken = { form: 'oral', takenBy: { name: '*', ...placeOf(unitNamed('social')) }, takenAt: now, informedHow: '*', language: 'sv', interpreter: false };
  const yes = (id: string, givenBy: string) => ({ id, about: child, givenBy, givenAs: 'guardian', answer: 'yes', from: today, receivers, ...taken });
  const made = { by, at: now, why: '*' };
  const decision = { decidedBy: '*', house: 'municipality', at: now, reason: '*', necessaryForCare: false, noOtherWay: false, soughtFrom: [], receivers: [] };
  const disclosure = { law: 'osl-social', discloser: placeOf(unitNamed('social')), receiver: placeOf(unitNamed('unit-902')), about: child };
  const { unit, organisation, name } = company;
  return [
    social({ type: 'describeUnit', unit, organisation, name, ...ofCompany, reachedBy: '*' }),
    social({ type: 'reviseReach', unit, reachedBy: '*', baseVersion: 2 }),
    social({ type: 'recordProtection', protection: { of: child, kind: 'secretPlacement', cleared: cleared.map(placeOf), from: today } }),
    social({ type: 'recordCare', care: { law: 'SoL', from: today, addressSecretFrom: [father] } }),
    social({ type: 'recordConsent', consent: yes(consents.mother, mother) }),
    social({ type: 'recordConsent', consent: yes(consents.father, father) }),
    social({ type: 'recordAssessment', assessment: { id: idOf(701), question: 'maturity', outcome: 'notMature', ...made } }),
    social({ type: 'recordBoardDecision', decision: { id: idOf(702), outcome: 'doNotStart', from: '2030-01-01', ...decision } }),
    social({
      type: 'recordGround',
      ground: { id: idOf(703), kind: 'harmTest', outcome: 'noHarm', receivers: [], from: today, ...made },
    }),
    social({ type: 'recordDisclosure', disclosure: { id: idOf(704), ...disclosure, kinds: ['family'], neededForCare: true, from: today, ...made } }),
    social({
      type: 'addPerson',
      person: { id: hiddenRelative, relation: 'relative', called: '*', name: '*', phone: '*', personnummer: personalNumbers.mother },
    }),
    social({
      type: 'revisePerson',
      person: { id: hiddenRelative, relation: 'relative', called: '*', name: '*', phone: '*', personnummer: personalNumbers.father },
    }),
    social({ type: 'writeWhatMatters', text: '*', wordsOf: child }),
    social({ type: 'writeSituation', text: '*' }),
    social({ type: 'addNote', note, list: 'questions', text: '*' }),
    social({ type: 'addNote', note: idOf(602), list: 'strengths', text: '*' }),
    social({ type: 'addNote', note: idOf(603), list: 'doNotBringUp', text: '*' }),
    social({ type: 'planMeeting', startsAt: now, place: '*', form: 'video', contact: '*', adaptations: '*' }),
  ];
}

/** The units are called, and answer. */
export const theCall: readonly Step[] = [
  ...parties
    .filter(({ standing }) => standing !== 'keeper')
    .map((one) => social({ type: 'inviteParty', party: partyOf(one.id), unit: asParty(one), role: '*' })),
  social({
    type: 'inviteParty',
    party: company.party,
    unit: { house: company.house, unit: company.unit, name: `${company.name} (${company.organisation})`, ...ofCompany },
    role: '*',
  }),
];

/** The company is joined with a unit that nobody knows: it is refused, and what was written is told to nobody. */
export const joining: Step = social({ type: 'joinUnit', party: company.party, unit: { ...asParty(unitNamed('preschool')), name: '*' } });

export const theAnswers: readonly Step[] = ['school-901', 'support', 'unit-902', 'health', 'unit-903'].map((by) => ({
  by,
  change: { type: 'answerInvitation', party: partyOf(by), coming: true, who: '*', note: '*' },
}));

const adding = (intervention: string, at: string): Step['change'] => ({
  type: 'addIntervention',
  intervention,
  goal: shortTerm,
  what: '*',
  who: '*',
  starts: '*',
  given: '*',
  howOften: '*',
  where: '*',
  responsible: { party: partyOf(at) },
  request: true,
});

/** What is written at the meeting. */
export function theMeeting(today: string): readonly Step[] {
  return [
    social({ type: 'openMeeting', present: { parties: [partyOf('unit-902')], people: [mother] }, roles: { caller: '*', leader: '*', noteTaker: '*' } }),
    social({ type: 'addGoal', goal: longTerm, kind: 'longTerm', text: '*' }),
    social({ type: 'addGoal', goal: shortTerm, kind: 'shortTerm', parent: longTerm, text: '*' }),
    social({ type: 'setGoalScale', goal: longTerm, steps: ['*', '*', '*', '*', '*'] }),
    social({ type: 'recordView', item: { goal: longTerm }, person: mother, stance: 'agrees', words: '*' }),
    social(adding(request, 'health')),
    social(adding(task, 'unit-902')),
    social(adding(otherTask, 'support')),
    social({ type: 'recordPlanAnswer', person: mother, answer: 'yes', except: [], words: '*' }),
    social({ type: 'referToPlan', reference: idOf(604), kind: 'solImplementationPlan', owner: '*', where: '*' }),
    ...['signs', 'wants', 'othersDo', 'contacts', 'acuteCare'].map((part) => social({ type: 'writeCrisisPlan', part, text: '*' })),
    social({ type: 'nameLead', party: partyOf('unit-902'), who: '*' }),
    social({ type: 'setFollowUp', on: '2040-01-01', place: '*' }),
    social({ type: 'endMeeting' }),
    social({ type: 'recordFollowUp', followUp: idOf(801), heldOn: today, goals: '*', news: '*', promises: '*', stillNeeded: true, outcome: 'continue' }),
  ];
}

/** What units elsewhere contribute, some of it refused. */
export const contributions: readonly Step[] = [
  { by: 'health', change: { type: 'declineIntervention', intervention: request, reason: '*' } },
  { by: 'support', change: { type: 'reportIntervention', intervention: otherTask, status: 'underWay', note: '*' } },
  { by: 'health', change: { type: 'recordView', item: { goal: longTerm }, person: mother, stance: 'unsure', words: '*' } },
  { by: 'unit-902', change: { type: 'acceptIntervention', intervention: task } },
  { by: 'unit-902', change: { type: 'reportIntervention', intervention: task, status: 'underWay', note: '*' } },
  { by: 'unit-902', change: { type: 'acceptLead', party: partyOf('unit-902') } },
  { by: 'unit-902', change: { type: 'declineLead', party: partyOf('unit-902'), reason: '*' } },
];

/** A change that every copy tells of: another day for the follow-up. */
export const somethingVisible = (count: number, baseVersion: number | undefined): Step =>
  social({ type: 'setFollowUp', on: new Date(Date.UTC(2040, 0, count)).toISOString().slice(0, 10), place: '*', baseVersion });

/** The lead is asked again. */
export const leadOffered = (baseVersion: number | undefined): Step => social({ type: 'nameLead', party: partyOf('unit-902'), who: '*', baseVersion });
/** It may not have the original: the reasons know of whom something is held back. */
export const leadAccepted: Step = { by: 'unit-902', change: { type: 'acceptLead', party: partyOf('unit-902') } };

/** One guardian takes back what was for one unit. */
export const withdrawal: Step = social({ type: 'narrowConsent', consent: consents.father, receiver: placeOf(unitNamed('unit-903')) });

/** What is written afterwards. */
export const afterwards = (versions: { goal: number; note: number; what: number }): readonly Step[] => [
  social({ type: 'reviseGoal', goal: longTerm, text: '*', baseVersion: versions.goal }),
  social({ type: 'reviseNote', note, text: '*', baseVersion: versions.note }),
  social({ type: 'reviseIntervention', intervention: task, field: 'what', text: '*', baseVersion: versions.what }),
  social({ type: 'closePlan', reason: 'noNeed', note: '*', turnTo: '*' }),
];
