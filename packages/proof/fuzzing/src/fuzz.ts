import { type PostgresServer, startPostgres } from '@stafett/postgres';
import { Dice } from './dice.ts';
import { type Change, type FuzzedHouse, openFuzzedHouse } from './house/open-fuzzed-house.ts';
import { messageShot } from './inputs/message-shots.ts';
import { otherShot, otherTargets } from './inputs/other-shots.ts';
import { batchShot, procedureShot } from './inputs/procedure-shots.ts';
import type { Shot } from './inputs/shot.ts';
import { minimise } from './minimise.ts';
import { type Found, Round } from './round.ts';
import { story } from './story/story.ts';
import { Tally } from './tally.ts';

/** Which inputs. */
export interface Wish {
  readonly inputs: number;
  readonly seed: number;
  /** The first round; a round can be played alone. */
  readonly round?: number;
  /** How many houses are sent to at once, each with rounds of its own. */
  readonly lanes?: number;
  /** Whether the least input that leads to the same is looked for; it is when left out. */
  readonly isReduced?: boolean;
  /** A fault to plant in the house. */
  readonly change?: Change | undefined;
  /** Where the houses have their databases; a server of its own when left out. */
  readonly server?: PostgresServer;
}

/** The first input that led to something that should not have been, and how it is sent again. */
export interface Failure extends Found {
  readonly seed: number;
  readonly round: number;
  /** Its number in the round. */
  readonly place: number;
  /** The least that still leads there. */
  readonly least: Shot;
}

/** What became of many inputs. */
export interface Fuzzing {
  readonly tally: Tally;
  readonly failure: Failure | undefined;
}

/** How many inputs a round has: the story in it, and about three for each of its steps. */
export const inputsInRound = 500;

/**
 * Opens a house and sends inputs to it until something is wrong, or all have been sent.
 *
 * @param wish - how many, and from which seed
 */
export async function fuzz(wish: Wish): Promise<Fuzzing> {
  const { lanes = 1, server } = wish;
  const tally = new Tally();
  tally.expect(otherTargets);
  const own = server === undefined ? await startPostgres() : undefined;
  const sharing: Sharing = { wish, tally, server: (server ?? own) as PostgresServer, failure: undefined };
  try {
    const ends = await Promise.allSettled(Array.from({ length: lanes }, (_lane, lane) => playLane(sharing, lane)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return { tally, failure: sharing.failure };
  } finally {
    await own?.stop();
  }
}

interface Sharing {
  readonly wish: Wish;
  readonly tally: Tally;
  readonly server: PostgresServer;
  failure: Failure | undefined;
}

async function playLane(sharing: Sharing, lane: number): Promise<void> {
  const { wish, tally, server } = sharing;
  const { inputs, seed, round: first = 0, lanes = 1, change, isReduced = true } = wish;
  const house = await openFuzzedHouse(server, change);
  try {
    for (let number = first + lane; tally.inputs < inputs && sharing.failure === undefined; number += lanes) {
      sharing.failure ??= await playRound(house, tally, { seed, number, isReduced });
    }
  } finally {
    await house.close();
  }
}

interface Which {
  readonly seed: number;
  readonly number: number;
  readonly isReduced: boolean;
}

const seedOf = ({ seed, number }: Pick<Which, 'seed' | 'number'>, place: number): number =>
  Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca77) ^ Math.imul(place + 1, 0xc2b2ae3d);

async function playRound(house: FuzzedHouse, tally: Tally, which: Which): Promise<Failure | undefined> {
  const round = new Round(house, tally, seedOf(which, -1));
  await round.begin();
  const left = [...story];
  for (let place = 0; place < inputsInRound; place += 1) {
    const dice = new Dice(seedOf(which, place));
    const shot = dice.happens(story.length / inputsInRound) ? fromStory(round, left, dice) : fuzzed(round, dice);
    const found = (await round.send(shot)) ?? (await afterwards(round, shot));
    if (found === undefined) continue;
    const least = which.isReduced ? await minimise(round, found) : found.shot;
    return { ...found, seed: which.seed, round: which.number, place, least };
  }
  return undefined;
}

// Whatever the clock was moved to, the house answers; then it is put back.
async function afterwards(round: Round, { target }: Shot): Promise<Found | undefined> {
  if (target !== 'clock') return undefined;
  const found = await round.send(round.shotOf({ as: 'social', procedure: 'work.list' }));
  await round.putRight();
  return found;
}

function fromStory(round: Round, left: (typeof story)[number][], dice: Dice): Shot {
  for (let step = left.shift(); step !== undefined; step = left.shift()) {
    const deed = round.deedOf(step);
    if (deed !== undefined) return round.shotOf(deed);
  }
  return fuzzed(round, dice);
}

function fuzzed(round: Round, dice: Dice): Shot {
  const kind = dice.below(100);
  if (kind < 30) return bent(round, dice);
  if (kind < 55) return procedureShot(dice.one(round.procedures), round.making(dice));
  if (kind < 80) return messageShot(dice.one(round.messages), round.sending(dice));
  return kind < 90 ? otherShot(dice) : batchShot(round.procedures, round.making(dice));
}

// A step of the story, wherever it is in it, with something wrong.
function bent(round: Round, dice: Dice): Shot {
  const deed = round.deedOf(dice.one(story));
  if (deed === undefined) return procedureShot(dice.one(round.procedures), round.making(dice));
  if ('as' in deed) return procedureShot(round.targetOf(deed), round.making(dice), deed.input ?? {});
  const target = round.messages.find(({ kind }) => kind === deed.body.kind) ?? dice.one(round.messages);
  return messageShot(target, round.sending(dice), deed.body);
}
