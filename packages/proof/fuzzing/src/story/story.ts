import { noPlan } from '@stafett/use-cases';
import { at, places } from '../house/places.ts';
import { copyFor, fromClinic, leadOf, need, records, smallPlan, social, theCall, yesFrom } from './main-plan.ts';
import { emergencies, outside } from './outside.ts';
import { type Deed, NotYet, type Scene, type Step } from './scene.ts';
import { theMeeting } from './the-meeting.ts';
import { words } from './words.ts';

const ask =
  (procedure: string, input: (scene: Scene) => unknown = () => undefined): Step =>
  (scene) => ({ as: 'social', procedure, input: input(scene) });

interface From {
  readonly house?: string;
  readonly term?: (scene: Scene) => number;
}

const message =
  (plan: string, body: (scene: Scene) => object, { house = 'region', term }: From = {}): Step =>
  (scene): Deed => ({ from: house, plan: scene.id(plan), term: term?.(scene), body: body(scene) as { kind: string } });

/** A plan that the region keeps, as the social services get it: the main plan with another id. */
function theirs(scene: Scene, name: string): object {
  const { moving: _moving, ...copy } = copyFor(scene, 'clinic');
  const parties = copy.parties.some(({ unit }) => unit === 'social')
    ? copy.parties
    : [...copy.parties, { ...places.social, id: scene.id('party social'), role: 'Med', version: 1 }];
  const lead = { party: scene.id('party social'), ...at('social'), who: words(), state: 'offered', version: 1 };
  return { ...copy, id: scene.id(name), keeper: 'region', term: 1, initiator: at('clinic'), parties, lead: { ...copy.lead, ...lead } };
}

/** The same as an original that comes here: this house is its keeper. */
function handedOver(scene: Scene): object {
  const held = scene.held.copies.get(`${scene.id('theirs')} social`);
  if (held === undefined) throw new NotYet('theirs');
  return { ...held, keeper: 'municipality', term: 2, lead: { ...held.lead, state: 'accepted' } };
}

const withdrawing: readonly Step[] = [
  need('side'),
  yesFrom('mother', 'side'),
  social((scene) => ({ type: 'narrowConsent', consent: scene.id('consent of mother'), receiver: at('home') }), 'side'),
  social((scene) => ({ type: 'withdrawConsent', consent: scene.id('consent of mother') }), 'side'),
  ...smallPlan('last'),
  social(() => ({ type: 'closePlan', reason: 'noNeed', note: words(), turnTo: words() }), 'last'),
];

const reading: readonly Step[] = [
  ask('session.me'),
  ask('work.list'),
  ask('plan.read', (scene) => ({ plan: scene.id('main') })),
  ask('plan.opened', (scene) => ({ plan: scene.id('main'), limit: 20 })),
];

const fromElsewhere: readonly Step[] = [
  message('theirs', (scene) => ({ kind: 'copy', unit: 'social', copy: theirs(scene, 'theirs') })),
  (scene) => ({
    as: 'social',
    procedure: 'plan.change',
    input: { plan: scene.id('theirs'), command: scene.id('wish to lead'), change: { type: 'acceptLead', party: scene.id('party social') } },
  }),
  message('theirs', (scene) => ({ kind: 'proposalAnswer', answer: { proposal: scene.id('wish to lead'), state: 'accepted', violations: [] } })),
  message('theirs', (scene) => ({ kind: 'original', original: handedOver(scene) }), { house: 'region', term: () => 2 }),
  message('other', (scene) => ({ kind: 'copy', unit: 'social', copy: theirs(scene, 'other') })),
  message('other', () => ({ kind: 'moved', unit: 'social', keeper: 'sis' }), { house: 'region', term: () => 2 }),
  message('other', () => ({ kind: 'ended', unit: 'social' }), { house: 'sis', term: () => 2 }),
  message('nowhere', () => ({ kind: 'moveCancelled' })),
  message('nowhere', () => ({ kind: 'nothing' })),
  () => ({ from: 'region', plan: noPlan, body: { kind: 'askAgain' } }),
];

const taken = fromClinic((scene) => ({ type: 'acceptLead', party: scene.id('party clinic') }), 'leaving');
const next = (scene: Scene): number => scene.plan('leaving').term + 1;
const meanwhile = social((scene) => ({ type: 'writeSituation', text: words(), baseVersion: scene.plan('leaving').preparation.situation?.version }), 'leaving');

const moving: readonly Step[] = [
  ...smallPlan('leaving'),
  taken,
  meanwhile,
  message('leaving', () => ({ kind: 'originalDeclined' }), { term: next }),
  leadOf('leaving'),
  taken,
  meanwhile,
  message('leaving', () => ({ kind: 'originalReceived' }), { term: next }),
];

/** Everything that is done in a round when nothing comes between: each procedure, each command and each kind of message at least once, and allowed. */
export const story: readonly Step[] = [
  need('main'),
  ...records,
  ...theCall,
  ...reading,
  ...withdrawing,
  ...fromElsewhere,
  ...theMeeting,
  ...reading,
  ...outside,
  ...emergencies,
  ...moving,
];
