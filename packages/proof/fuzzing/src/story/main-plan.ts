import { filterPlanFor } from '@stafett/plan';
import type { Instant } from '@stafett/kernel';
import { secretNumbers } from '../inputs/planted.ts';
import { at, type PlaceName, places } from '../house/places.ts';
import { type Deed, NotYet, type Scene, type Step } from './scene.ts';
import { words } from './words.ts';

/** A command, as it is sent. */
export type Change = { readonly type: string; readonly [field: string]: unknown };

/** A command to a plan; the main one when none is named. */
export const by =
  (as: PlaceName, change: (scene: Scene) => Change, plan = 'main'): Step =>
  (scene) => ({ as, procedure: 'plan.change', input: { plan: scene.id(plan), command: scene.newId(), change: change(scene) } });

/** A command by the social services, who keep the plan. */
export const social = (change: (scene: Scene) => Change, plan?: string): Step => by('social', change, plan);

/** The need that a plan begins with. */
export const need =
  (plan: string): Step =>
  (scene) => ({ as: 'social', procedure: 'need.register', input: { command: scene.id(`need of ${plan}`), need: needOf(scene, plan) } });

const needOf = (scene: Scene, plan: string): object => ({
  type: 'registerNeed',
  plan: scene.id(plan),
  person: scene.id('child'),
  people: [
    { id: scene.id('child'), relation: 'person', name: words(), birthDate: '2016-05-04', personnummer: secretNumbers[0], phone: words() },
    { id: scene.id('mother'), relation: 'guardian', name: words(), phone: words(), personnummer: secretNumbers[1] },
    { id: scene.id('father'), relation: 'guardian', name: words(), phone: words(), personnummer: secretNumbers[2] },
  ],
  need: { noticedBy: 'school', noticedOn: scene.now.slice(0, 10), why: words(), signs: ['absence'] },
  party: scene.id('party social'),
  unit: places.social,
  role: 'Håller ihop',
});

const sensitive = ['mentalHealth', 'medication', 'substanceUse', 'criminality', 'riskAndCrisisPlan', 'ownWords'];
const called: readonly PlaceName[] = ['school', 'support', 'clinic', 'home'];
const receivers = (['social', ...called] as const).map((name) => ({ ...at(name), sensitive, excluded: [] }));

/** What a guardian says yes to. */
export const yesFrom =
  (giver: 'mother' | 'father', plan?: string, others: (scene: Scene) => readonly object[] = () => []): Step =>
  (scene) =>
    social(() => {
      const taken = { form: 'oral', takenBy: { name: words(), ...at('social') }, takenAt: scene.now, informedHow: words(), language: 'sv', interpreter: false };
      const who = { id: scene.id(`consent of ${giver}`), about: scene.id('child'), givenBy: scene.id(giver), givenAs: 'guardian', answer: 'yes' };
      return { type: 'recordConsent', consent: { ...who, from: scene.now.slice(0, 10), receivers: [...receivers, ...others(scene)], ...taken } };
    }, plan)(scene);

const made = (scene: Scene) => ({ by: { name: words(), title: 'socialsekreterare', ...at('social') }, at: scene.now, why: words() });
/** The house's own day. */
export const day = ({ now }: Scene): string => now.slice(0, 10);

const disclosed = (scene: Scene): object => ({
  id: scene.id('disclosure'),
  law: 'osl-social',
  discloser: at('social'),
  receiver: at('clinic'),
  about: scene.id('child'),
  kinds: ['family'],
  neededForCare: true,
  from: day(scene),
  ...made(scene),
});

const boardDecided = (scene: Scene): object => ({
  id: scene.id('decision'),
  outcome: 'doNotStart',
  decidedBy: words(),
  house: 'municipality',
  at: scene.now,
  reason: words(),
  necessaryForCare: false,
  noOtherWay: false,
  soughtFrom: [],
  receivers: [],
  from: '2040-01-01',
});

/** What is known and said before anybody is called. */
export const records: readonly Step[] = [
  social((scene) => ({
    type: 'recordProtection',
    protection: { of: scene.id('child'), kind: 'secretPlacement', cleared: receivers.map(({ house, unit }) => ({ house, unit })), from: day(scene) },
  })),
  social((scene) => ({ type: 'recordCare', care: { law: 'SoL', from: day(scene) } })),
  yesFrom('mother'),
  yesFrom('father'),
  social((scene) => ({ type: 'recordAssessment', assessment: { id: scene.id('assessment'), question: 'maturity', outcome: 'notMature', ...made(scene) } })),
  social((scene) => ({ type: 'recordBoardDecision', decision: boardDecided(scene) })),
  social((scene) => ({
    type: 'recordGround',
    ground: { id: scene.id('ground'), kind: 'harmTest', outcome: 'noHarm', receivers: [], from: day(scene), ...made(scene) },
  })),
  social((scene) => ({ type: 'recordDisclosure', disclosure: disclosed(scene) })),
  social((scene) => ({ type: 'endRecord', record: { kind: 'disclosures', id: scene.id('disclosure') } })),
  social((scene) => ({ type: 'addPerson', person: { id: scene.id('kin'), relation: 'personligtOmbud', name: words(), phone: words() } })),
  social((scene) => ({ type: 'revisePerson', person: { id: scene.id('kin'), relation: 'relative', called: words(), name: words() } })),
  social((scene) => ({
    type: 'recordRepresentative',
    representative: { id: scene.id('kin'), kind: 'personligtOmbud', mandate: ['rights'], from: day(scene) },
  })),
  social((scene) => ({
    type: 'writeWhatMatters',
    text: words(),
    wordsOf: scene.id('child'),
    baseVersion: scene.plan('main').preparation.whatMatters?.version,
  })),
  social((scene) => ({ type: 'writeSituation', text: words(), baseVersion: scene.plan('main').preparation.situation?.version })),
  social((scene) => ({ type: 'addNote', note: scene.id('note'), list: 'questions', text: words() })),
  social((scene) => ({ type: 'reviseNote', note: scene.id('note'), text: words(), baseVersion: noteVersion(scene) })),
  social((scene) => ({ type: 'removeNote', note: scene.id('note'), baseVersion: noteVersion(scene) })),
];

const noteVersion = (scene: Scene): number => scene.plan('main').preparation.notes.find(({ id }) => id === scene.id('note'))?.version ?? 1;

/** The copy that a unit may have of the main plan, or of one that stands for a plan of another house. */
export function copyFor(scene: Scene, name: PlaceName): NonNullable<ReturnType<typeof filterPlanFor>> {
  const copy = filterPlanFor(scene.plan('main'), at(name) as never, scene.now as Instant);
  if (copy === undefined) throw new NotYet(name);
  return copy;
}

/** A unit of the house's own gets its copy. */
export const toldTo =
  (name: PlaceName): Step =>
  (scene): Deed => ({
    from: 'municipality',
    plan: scene.id('main'),
    body: { kind: 'copy', unit: at(name).unit, copy: copyFor(scene, name) } as { kind: string },
  });

/** What the clinic asks to have written. */
export const fromClinic =
  (change: (scene: Scene) => Change, plan = 'main'): Step =>
  (scene): Deed => ({
    from: 'region',
    plan: scene.id(plan),
    term: scene.plan(plan).term,
    body: { kind: 'proposal', proposal: scene.newId(), change: change(scene), by: { user: 'klara', name: 'Klara', ...at('clinic') }, at: scene.now } as {
      kind: string;
    },
  });

/** When and where the meeting of a plan is. */
export const theMeetingIs = (plan: string): Step =>
  social(
    (scene) => ({ type: 'planMeeting', startsAt: scene.now, place: words(), form: 'room', contact: words(), baseVersion: scene.plan(plan).meeting?.version }),
    plan,
  );

const calling = (name: PlaceName, plan?: string): Step =>
  social((scene) => ({ type: 'inviteParty', party: scene.id(`party ${name}`), unit: places[name], role: words() }), plan);

/** The clinic is asked to lead. */
export const leadOf = (plan: string): Step =>
  social((scene) => ({ type: 'nameLead', party: scene.id('party clinic'), who: words(), baseVersion: scene.plan(plan).lead?.version }), plan);

/** A plan with the clinic in it, whose meeting is over. */
export const smallPlan = (plan: string): readonly Step[] => [
  need(plan),
  yesFrom('mother', plan),
  yesFrom('father', plan),
  theMeetingIs(plan),
  calling('clinic', plan),
  social(() => ({ type: 'openMeeting', present: { parties: [], people: [] } }), plan),
  leadOf(plan),
  social(() => ({ type: 'endMeeting' }), plan),
];

/** The units are called, and answer. */
export const theCall: readonly Step[] = [
  theMeetingIs('main'),
  ...called.map((name) => calling(name)),
  toldTo('school'),
  by('school', (scene) => ({ type: 'answerInvitation', party: scene.id('party school'), coming: true, who: words() })),
  fromClinic((scene) => ({ type: 'answerInvitation', party: scene.id('party clinic'), coming: true, who: words() })),
];
