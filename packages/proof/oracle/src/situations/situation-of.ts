import { ConsentFacts, Receiver, SharedItem } from '@stafett/consent';
import { Instant } from '@stafett/kernel';
import { stockholmDay } from '../reading/stockholm-day.ts';
import { plain, sensitive } from './coverage-draft.ts';
import { type Dice, diceOf } from './dice.ts';
import { someFacts } from './facts-draft.ts';
import { someMoment } from './moments.ts';
import { type Draft, idsFrom, people, type Scene, units } from './scene.ts';

/** Everything that the two questions are asked about: may the work start, and may this item be shared with this unit. */
export interface Situation {
  /** Makes the same situation again. */
  readonly number: number;
  readonly facts: ConsentFacts;
  readonly at: Instant;
  readonly item: SharedItem;
  readonly receiver: Receiver;
}

const ATTEMPTS = 50;
const APART = 2 ** 44;

/**
 * A situation that one number decides. What the schema refuses is left out; where that does not help, all is made again.
 *
 * @param number - a whole number from 0 up to 2^44
 * @throws when the schema refuses {@link ATTEMPTS} drafts in a row
 */
export function situationOf(number: number): Situation {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const situation = attemptAt(number, diceOf(number + attempt * APART));
    if (situation !== undefined) return situation;
  }
  throw new Error(`The schema refuses every draft of situation ${number}.`);
}

function attemptAt(number: number, dice: Dice): Situation | undefined {
  const at = someMoment(dice);
  const kind = dice.pick(dice.chance(45) ? sensitive : plain);
  const receiver = dice.pick(units);
  const willing = dice.pick([35, 60, 75, 85, 95]);
  const scene: Scene = { dice, at, today: stockholmDay(at), receiver, kind, willing, nextId: idsFrom(1001) };
  const facts = accepted(someFacts(scene));
  if (facts === undefined) return undefined;
  return { number, facts, at: Instant.parse(at), item: SharedItem.parse(someItem(scene)), receiver: Receiver.parse(receiver) };
}

/** The facts without the entries of lists that the schema refuses. */
function accepted(draft: Draft): ConsentFacts | undefined {
  const first = ConsentFacts.safeParse(draft);
  if (first.success) return first.data;
  const refused = first.error.issues.map(({ path: [list, place] }) => `${String(list)} ${String(place)}`);
  const rest = Object.entries(draft).map(([list, part]) => [
    list,
    Array.isArray(part) ? part.filter((_, place) => !refused.includes(`${list} ${place}`)) : part,
  ]);
  return ConsentFacts.safeParse(Object.fromEntries(rest)).data;
}

function someItem({ dice, kind, receiver }: Scene): Draft {
  const others = units.filter((unit) => unit !== receiver && dice.chance(30));
  return {
    kind: dice.chance(92) ? kind : dice.pick([...sensitive, ...plain]),
    about: dice.chance(88) ? people.person : dice.pick([people.sibling, people.guardians[0], people.guardians[1], people.stranger]),
    ...(dice.chance(15) ? { revealsWhereabouts: dice.chance(85) } : {}),
    ...(dice.chance(25) ? { neededBy: dice.chance(88) ? [receiver, ...others] : others } : {}),
  };
}
