import { noPlan } from '@stafett/use-cases';
import { at, places } from '../house/places.ts';
import { need, social, theMeetingIs, yesFrom } from './main-plan.ts';
import { NotYet, type Scene, type Step } from './scene.ts';
import { words } from './words.ts';

const plan = 'outside';
const kind = { kind: 'otherActivity', principal: 'other' };

const others = (scene: Scene): readonly object[] =>
  [{ house: 'outside', unit: scene.id('company') }, at('health')].map((place) => ({ ...place, sensitive: ['ownWords'], excluded: [] }));

const asLinked =
  (procedure: string): Step =>
  (scene) => ({
    as: 'social',
    procedure,
    input: { plan: scene.id(plan), party: scene.id('party company') },
  });

function companyIn(scene: Scene): { readonly name: string; readonly version: number } {
  const found = scene.plan(plan).outsideUnits?.find(({ unit }) => unit === scene.id('company'));
  if (found === undefined) throw new NotYet('company');
  return { name: `${found.name} (${found.organisation})`, version: found.version };
}

/** A unit that no register has: described, called, given a link, and found in a register after all (INV-03). */
export const outside: readonly Step[] = [
  need(plan),
  social((scene) => ({ type: 'describeUnit', unit: scene.id('company'), organisation: words(), name: words(), ...kind, reachedBy: words() }), plan),
  yesFrom('mother', plan, others),
  yesFrom('father', plan, others),
  social((scene) => ({ type: 'reviseReach', unit: scene.id('company'), reachedBy: words(), baseVersion: companyIn(scene).version }), plan),
  theMeetingIs(plan),
  social((scene) => {
    const unit = { house: 'outside', unit: scene.id('company'), name: companyIn(scene).name, ...kind };
    return { type: 'inviteParty', party: scene.id('party company'), unit, role: words() };
  }, plan),
  asLinked('link.make'),
  (scene) => ({ as: 'social', procedure: 'link.list', input: { plan: scene.id(plan) } }),
  asLinked('link.takeBack'),
  social((scene) => ({ type: 'joinUnit', party: scene.id('party company'), unit: places.health }), plan),
];

const opened: Step = (scene) => {
  const opening = {
    id: scene.id('opening'),
    unit: 'clinic',
    reason: 'childInDanger',
    from: scene.now,
    to: new Date(Date.parse(scene.now) + 3_600_000).toISOString(),
  };
  return { from: 'region', plan: scene.id('main'), body: { kind: 'emergencyOpened', opening } as { kind: string } };
};

/** Plans that are opened in an emergency, here and elsewhere, and what a restored house asks (SEC-08, SEC-13). */
export const emergencies: readonly Step[] = [
  (scene) => ({
    as: 'support',
    procedure: 'plan.openInEmergency',
    input: { plan: scene.id('last'), request: { reason: 'childInDanger', why: words(), hours: 1 } },
  }),
  () => ({ as: 'social', procedure: 'work.emergencies', input: { limit: 20 } }),
  opened,
  opened,
  () => ({ from: 'sis', plan: noPlan, body: { kind: 'askKeeping' } }),
];
