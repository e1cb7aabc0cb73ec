import type { ConsentId, FollowUpId, GoalId, InterventionId, NoteId, PartyId } from '@stafett/kernel';
import { dateIn } from '@stafett/kernel';
import type { PartyUnit, Plan, PlanCommand } from '@stafett/plan';
import { idOf, unitsIn } from '../world/places.ts';
import { clockOf } from '../world/house-state.ts';
import type { World } from '../world/world.ts';
import { partyOf } from './begin-plan.ts';
import { answerOf, everything, something } from './family.ts';

interface Asking {
  readonly world: World;
  readonly plan: Plan;
  readonly by: PartyUnit;
}

type Making = (asking: Asking) => PlanCommand | undefined;

/** What people do in a plan, each as often as it stands here. */
const makings: readonly (readonly [number, Making])[] = [
  [4, addNote],
  [2, reviseNote],
  [4, ({ world }) => ({ type: 'writeSituation', text: `Läget ${world.nextNumber()}` })],
  [5, recordYes],
  [1, recordNo],
  [5, withdraw],
  [5, narrow],
  [6, nameLead],
  [2, addIntervention],
  [1, addPerson],
  [2, inviteParty],
  [2, protect],
  [1, unprotect],
  [1, followUp],
  [1, writeCrisisPlan],
];

const ofParties: readonly (readonly [number, Making])[] = [
  [5, report],
  [2, ({ world, plan }) => intervention(world, plan, (one) => ({ type: 'acceptIntervention', intervention: one }))],
  [1, ({ world, plan }) => intervention(world, plan, (one) => ({ type: 'declineIntervention', intervention: one, reason: 'Går inte' }))],
  [2, ({ world, by }) => ({ type: 'answerInvitation', party: partyOf(world, by), coming: true, who: 'Vi' })],
];

const weighed = (list: readonly (readonly [number, Making])[]): readonly Making[] => list.flatMap(([weight, making]) => Array<Making>(weight).fill(making));
const byAnswerable = weighed(makings);
const byParty = weighed(ofParties);

/** Something that the unit that answers for a plan may do. */
export const randomChange = (asking: Asking): PlanCommand | undefined => asking.world.dice.pick(byAnswerable)(asking);

/** Something that a party may do. */
export const randomPartyChange = (asking: Asking): PlanCommand | undefined => asking.world.dice.pick(byParty)(asking);

function addNote({ world }: Asking): PlanCommand {
  const number = world.nextNumber();
  return { type: 'addNote', note: idOf<NoteId>(number), list: world.dice.pick(['strengths', 'questions', 'doNotBringUp']), text: `Anteckning ${number}` };
}

function reviseNote({ world, plan }: Asking): PlanCommand | undefined {
  const [note] = plan.preparation.notes;
  if (note === undefined) return undefined;
  const baseVersion = world.dice.chance(70) ? note.version : Math.max(1, note.version - 1);
  return { type: 'reviseNote', note: note.id, text: `Andra ord ${world.nextNumber()}`, baseVersion };
}

const liveConsents = (plan: Plan) => plan.consents.filter(({ withdrawnAt, answer }) => withdrawnAt === undefined && answer === 'yes');

const decidersOf = ({ people, person }: Plan) => {
  const guardians = people.filter(({ relation }) => relation === 'guardian').map(({ id }) => id);
  return guardians.length === 0 ? [person] : guardians;
};

function said({ world, plan, by }: Asking, answer: 'yes' | 'no'): PlanCommand {
  const { dice } = world;
  const units = unitsIn(world.houseIds);
  const words = { about: plan.person, by: dice.pick(decidersOf(plan)), answer, at: clockOf(world, world.house(by.house)), takenBy: by };
  const given = { receivers: dice.chance(60) ? everything(units) : something(dice, units), days: dice.chance(30) ? dice.between(0, 20) : undefined };
  return { type: 'recordConsent', consent: answerOf(idOf<ConsentId>(world.nextNumber()), words, given) };
}

function recordYes(asking: Asking): PlanCommand {
  return said(asking, 'yes');
}

function recordNo(asking: Asking): PlanCommand {
  return said(asking, 'no');
}

// Most often one that another still stands beside: a plan where nobody says yes any more has ended.
function withdraw({ world, plan }: Asking): PlanCommand | undefined {
  const live = liveConsents(plan);
  const doubled = live.filter(({ givenBy }) => live.filter((one) => one.givenBy === givenBy).length > 1);
  const chosen = doubled.length === 0 && world.dice.chance(70) ? [] : doubled.length > 0 ? doubled : live;
  const consent = chosen.length === 0 ? undefined : world.dice.pick(chosen);
  return consent && { type: 'withdrawConsent', consent: consent.id };
}

function narrow({ world, plan }: Asking): PlanCommand | undefined {
  const { dice } = world;
  const consent = dice.pick(liveConsents(plan));
  const receiver = consent && dice.pick(consent.receivers);
  if (receiver === undefined) return undefined;
  const { house, unit } = receiver;
  const kinds = dice.chance(50) ? undefined : [dice.pick(['ownWords', 'mentalHealth', 'goal', 'intervention'] as const)];
  return { type: 'narrowConsent', consent: consent?.id as ConsentId, receiver: { house, unit }, ...(kinds === undefined ? {} : { kinds }) };
}

function nameLead({ world, plan }: Asking): PlanCommand | undefined {
  const party = world.dice.pick(plan.parties);
  return party && { type: 'nameLead', party: party.id, who: 'Någon', ...(plan.lead === undefined ? {} : { baseVersion: plan.lead.version }) };
}

function addIntervention({ world, plan }: Asking): PlanCommand | undefined {
  const goal = plan.goals[0]?.id as GoalId | undefined;
  const party = world.dice.pick(plan.parties)?.id as PartyId | undefined;
  if (goal === undefined || party === undefined) return undefined;
  const information = world.dice.pick(['intervention', 'mentalHealth', 'somaticHealth'] as const);
  const number = world.nextNumber();
  return { type: 'addIntervention', intervention: idOf<InterventionId>(number), goal, what: `Insats ${number}`, responsible: { party }, information };
}

function addPerson({ world }: Asking): PlanCommand {
  const id = idOf<Plan['person']>(world.nextNumber());
  return { type: 'addPerson', person: { id, relation: 'relative', name: 'Farfar Testsson', phone: '070-174 06 02' } };
}

function inviteParty({ world, plan }: Asking): PlanCommand {
  const left = unitsIn(world.houseIds).filter(({ unit }) => !plan.parties.some((party) => party.unit === unit));
  const unit = world.dice.pick(left.length === 0 ? unitsIn(world.houseIds) : left);
  return { type: 'inviteParty', party: partyOf(world, unit), unit, role: 'Kommer till' };
}

function protect({ world, plan, by }: Asking): PlanCommand {
  const cleared = world.dice.some(unitsIn(world.houseIds), 50).map(({ house, unit }) => ({ house, unit }));
  const from = dateIn(clockOf(world, world.house(by.house)));
  return { type: 'recordProtection', protection: { of: plan.person, kind: 'secretPlacement', cleared, from } };
}

const unprotectOf = ({ plan }: Asking): PlanCommand => ({ type: 'endRecord', record: { kind: 'protections', person: plan.person } });

function unprotect(asking: Asking): PlanCommand | undefined {
  return asking.plan.protections === undefined ? undefined : unprotectOf(asking);
}

function followUp({ world, by }: Asking): PlanCommand {
  const heldOn = dateIn(clockOf(world, world.house(by.house)));
  return { type: 'recordFollowUp', followUp: idOf<FollowUpId>(world.nextNumber()), heldOn, goals: 'Det går framåt', stillNeeded: true, outcome: 'continue' };
}

function writeCrisisPlan(): PlanCommand {
  return { type: 'writeCrisisPlan', part: 'signs', text: 'Sover inte' };
}

function intervention(world: World, plan: Plan, make: (id: InterventionId) => PlanCommand): PlanCommand | undefined {
  const one = world.dice.pick(plan.interventions);
  return one && make(one.id);
}

function report({ world, plan }: Asking): PlanCommand | undefined {
  const status = world.dice.pick(['underWay', 'done', 'notDone'] as const);
  return intervention(world, plan, (id) => ({ type: 'reportIntervention', intervention: id, status, ...(status === 'notDone' ? { note: 'Ingen tid' } : {}) }));
}
