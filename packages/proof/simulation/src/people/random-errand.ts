import type { PlanId } from '@stafett/kernel';
import { answerablePlace, type PartyUnit, type Place, type Plan, type PlanCommand } from '@stafett/plan';
import { isSamePlace, unitsIn } from '../world/places.ts';
import { cut } from '../world/trouble.ts';
import { originalOf, type World } from '../world/world.ts';
import { partyOf } from './begin-plan.ts';
import { doCommand, errandOf } from './do-command.ts';
import { randomChange, randomPartyChange } from './random-change.ts';

interface Wish {
  readonly by: PartyUnit;
  readonly change: PlanCommand | undefined;
}

/** Somebody does something in a plan: mostly one who may, sometimes one who may not. */
export function randomErrand(world: World, id: PlanId): void {
  const plan = originalOf(world, id);
  if (plan === undefined) return;
  const { by, change } = wishIn(world, plan);
  if (change === undefined) return;
  const errand = errandOf(world, by, { plan: id, change });
  void doCommand(world, errand);
  if (change.type === 'acceptLead' && world.dice.chance(30)) disturb(world, plan);
  // Who clicks twice asks twice.
  if (world.dice.chance(3)) world.time.after(world.dice.between(0, 5_000), () => void doCommand(world, errand));
}

// While the original is on its way, what it rests on is taken back, or the road is cut.
function disturb(world: World, { id, keeper, lead, consents }: Plan): void {
  const { dice, time } = world;
  const consent = dice.pick(consents.filter(({ withdrawnAt }) => withdrawnAt === undefined));
  const by = unitsIn(world.houseIds).find(({ house }) => house === keeper);
  if (lead === undefined || consent === undefined || by === undefined) return;
  const giver = unitAt(unitsIn(world.houseIds), lead.heldBy ?? by) ?? by;
  const change: PlanCommand = dice.chance(70)
    ? { type: 'narrowConsent', consent: consent.id, receiver: { house: lead.house, unit: lead.unit } }
    : { type: 'withdrawConsent', consent: consent.id };
  if (dice.chance(70)) time.after(dice.between(100, 2_000), () => cut(world, keeper, lead.house));
  time.after(dice.between(100, 3_000), () => void doCommand(world, errandOf(world, giver, { plan: id, change })));
}

function wishIn(world: World, plan: Plan): Wish {
  const { dice } = world;
  const units = unitsIn(world.houseIds);
  const asked = plan.lead?.state === 'offered' ? unitAt(units, plan.lead) : undefined;
  if (asked !== undefined && dice.chance(45)) return { by: asked, change: answerTo(world, asked) };
  const answerable = unitAt(units, answerablePlace(plan)) ?? dice.pick(units);
  if (dice.chance(60)) return { by: answerable, change: randomChange({ world, plan, by: answerable }) };
  const other = dice.pick(units);
  return { by: other, change: (dice.chance(85) ? randomPartyChange : randomChange)({ world, plan, by: other }) };
}

const unitAt = (units: readonly PartyUnit[], place: Place): PartyUnit | undefined => units.find((one) => isSamePlace(one, place));

const answerTo = (world: World, asked: PartyUnit): PlanCommand =>
  world.dice.chance(85)
    ? { type: 'acceptLead', party: partyOf(world, asked) }
    : { type: 'declineLead', party: partyOf(world, asked), reason: 'Vi har inte tid' };
