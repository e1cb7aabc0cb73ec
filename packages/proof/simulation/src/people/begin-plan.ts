import type { CommandId, ConsentId, GoalId, InterventionId, PartyId } from '@stafett/kernel';
import type { PartyUnit, PlanCommand } from '@stafett/plan';
import { RegisterNeedInput, registerNeed } from '@stafett/use-cases';
import { idOf, isSamePlace, someoneAt, unitsIn } from '../world/places.ts';
import { clockOf } from '../world/house-state.ts';
import type { World } from '../world/world.ts';
import { doCommand, errandOf } from './do-command.ts';
import { answerOf, everything, type Family, something } from './family.ts';

const beginners = ['social', 'paediatrics', 'health', 'habilitation'];

/** The party that a unit is in every plan. */
export const partyOf = (world: World, unit: PartyUnit): PartyId => idOf<PartyId>(401 + unitsIn(world.houseIds).findIndex((one) => isSamePlace(one, unit)));

/** Begins a plan and brings it to the end of its meeting; what fails on the way fails, and the history goes on from there. */
export function beginPlan(world: World, family: Family): void {
  const { dice, time } = world;
  const units = unitsIn(world.houseIds);
  const beginner = dice.pick(units.filter(({ unit }) => beginners.includes(unit)));
  world.ledger.open(family.plan, family.deciders);
  time.after(0, () => void register(world, beginner, family));
  const others = units.filter((unit) => unit !== beginner);
  const called = dice.chance(35) ? others : dice.some(others, 65);
  const changes = [...consents(world, beginner, family), ...meeting(world, called, family)];
  for (const [index, change] of changes.entries()) {
    time.after(20 + index * 15, () => void doCommand(world, errandOf(world, beginner, { plan: family.plan, change })));
  }
}

async function register(world: World, unit: PartyUnit, { plan, person, people }: Family): Promise<void> {
  const need = { noticedBy: 'school', noticedOn: '2026-11-20', signs: [], why: 'Det behövs' };
  const input = { type: 'registerNeed', plan, person, people, need, party: partyOf(world, unit), unit, role: 'Samordnar' };
  const { life } = world.house(unit.house);
  if (life === undefined) return;
  const parsed = RegisterNeedInput.parse({ command: idOf<CommandId>(world.nextNumber()), need: input });
  await registerNeed(life.ports, someoneAt(unit), parsed).catch((error: unknown) => world.fault(world.house(unit.house), error));
}

function consents(world: World, takenBy: PartyUnit, { person, deciders }: Family): readonly PlanCommand[] {
  const { dice } = world;
  const units = unitsIn(world.houseIds);
  const at = clockOf(world, world.house(takenBy.house));
  return deciders.map((by) => {
    const given = { receivers: dice.chance(70) ? everything(units) : something(dice, units), days: dice.chance(25) ? dice.between(1, 30) : undefined };
    return { type: 'recordConsent', consent: answerOf(idOf<ConsentId>(world.nextNumber()), { about: person, by, answer: 'yes', at, takenBy }, given) };
  });
}

function meeting(world: World, called: readonly PartyUnit[], { deciders }: Family): readonly PlanCommand[] {
  const { dice } = world;
  const goal = idOf<GoalId>(201);
  const startsAt = '2026-12-01T09:00:00.000Z' as never;
  const parties = called.map((unit): PlanCommand => ({ type: 'inviteParty', party: partyOf(world, unit), unit, role: 'Är med' }));
  const responsible = called.map(
    (unit, index): PlanCommand => ({
      type: 'addIntervention',
      intervention: idOf<InterventionId>(301 + index),
      goal,
      what: `Insats ${index}`,
      responsible: { party: partyOf(world, unit) },
      information: dice.chance(25) ? 'mentalHealth' : 'intervention',
    }),
  );
  return [
    { type: 'writeWhatMatters', text: 'Att få leka', wordsOf: deciders[0] as never },
    { type: 'planMeeting', startsAt, place: 'Rum 1', form: 'room', contact: 'Maria' },
    ...parties,
    { type: 'openMeeting', present: { parties: [], people: [] } },
    { type: 'addGoal', goal, kind: 'longTerm', text: 'Det ska bli bra.' },
    ...responsible.slice(0, 2),
    { type: 'nameLead', party: partyOf(world, dice.pick(called.length === 0 ? unitsIn(world.houseIds) : called)), who: 'Någon' },
    ...(dice.chance(90) ? [{ type: 'endMeeting' } as const] : []),
  ];
}
