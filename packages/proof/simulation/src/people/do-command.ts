import type { CommandId } from '@stafett/kernel';
import type { PartyUnit, PlanCommand } from '@stafett/plan';
import { ChangePlanInput, changePlan, Refusal } from '@stafett/use-cases';
import { idOf, someoneAt } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** What somebody wants done. */
export interface Errand {
  readonly by: PartyUnit;
  readonly input: ChangePlanInput;
}

/** A command with an id of its own. */
export const errandOf = (world: World, by: PartyUnit, asked: { readonly plan: ChangePlanInput['plan']; readonly change: PlanCommand }): Errand => ({
  by,
  input: ChangePlanInput.parse(JSON.parse(JSON.stringify({ ...asked, command: idOf<CommandId>(world.nextNumber()) }))),
});

/** Does a command in the house of the one that asks; who gets no answer since the house died may ask again, under the same id. */
export async function doCommand(world: World, errand: Errand): Promise<void> {
  const { by, input } = errand;
  const { life } = world.house(by.house);
  if (life === undefined) return askAgainLater(world, errand);
  let isAnswered = false;
  world.time.after(30_000, () => {
    if (!isAnswered) askAgainLater(world, errand);
  });
  try {
    const { state } = await changePlan(world.mutant?.atCommand?.(life.ports) ?? life.ports, someoneAt(by), input);
    world.acknowledged.push({ house: by.house, plan: input.plan, command: input.command, type: input.change.type, state });
    note(world, errand, state);
  } catch (error) {
    if (error instanceof Refusal) note(world, errand, error.message);
    else world.fault(world.house(by.house), error);
  }
  isAnswered = true;
}

function note(world: World, { by, input }: Errand, outcome: string): void {
  const isDone = outcome === 'written' || outcome === 'proposed';
  world.count(isDone ? `command ${outcome}` : 'command refused');
  if (isDone) world.count(`${input.change.type} ${outcome}`);
  world.say(() => `${by.house}/${by.unit} ${input.change.type} ${input.command.slice(-6)} in plan ${input.plan.slice(-1)}: ${outcome}`);
}

const patience = { least: 1_000, most: 90_000 };

function askAgainLater(world: World, errand: Errand): void {
  world.count('command without an answer');
  if (world.dice.chance(70)) world.time.after(world.dice.between(patience.least, patience.most), () => void doCommand(world, errand));
}
