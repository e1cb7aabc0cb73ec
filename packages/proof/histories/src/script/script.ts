import { type Dice, diceOf } from '@stafett/simulation';
import type { Fault } from '../proxy/fault.ts';
import { houseNames, type HouseName, units } from '../houses/places.ts';

/** What somebody does in a plan. */
export const deedNames = [
  'addNote',
  'writeSituation',
  'recordYes',
  'narrow',
  'withdraw',
  'offerLead',
  'answerLead',
  'addIntervention',
  'inviteAgain',
  'answerInvitation',
  'reportIntervention',
  'takeBackElsewhere',
] as const;
export type DeedName = (typeof deedNames)[number];

/** Somebody does something; the roll decides what there is to choose. */
export interface Deed {
  readonly is: 'deed';
  readonly plan: number;
  readonly what: DeedName;
  /** A unit by its number; the one that answers for the plan when left out. */
  readonly by?: number;
  readonly roll: number;
}

/** Something breaks, and is whole again after some milliseconds. */
export type Trouble =
  | { readonly is: 'road'; readonly from: HouseName; readonly to: HouseName; readonly fault: Fault; readonly milliseconds: number }
  | { readonly is: 'database'; readonly house: HouseName; readonly fault: Fault; readonly milliseconds: number }
  | { readonly is: 'connections'; readonly house: HouseName }
  | { readonly is: 'houseKilled'; readonly house: HouseName; readonly milliseconds: number }
  | { readonly is: 'databaseKilled'; readonly milliseconds: number }
  | { readonly is: 'powerCut'; readonly house: HouseName; readonly milliseconds: number };

/** One thing after another, with a pause before each. */
export interface Step {
  readonly pause: number;
  readonly does: Deed | Trouble;
}

/** Everything that happens in a history, decided before it begins. */
export interface Script {
  readonly seed: number;
  /** How each plan begins, decided by a roll of its own. */
  readonly plans: readonly { readonly beginner: number; readonly roll: number }[];
  readonly steps: readonly Step[];
}

const beginners = [0, 0, 2, 3];
const parties = units.map((_unit, index) => index);
const largestRoll = 1_000_000_000;

/**
 * Writes the script of a history: who does what, and what breaks, in which order. Its timing is the machine's.
 *
 * @param seed - decides all of it
 */
export function scriptOf(seed: number): Script {
  const dice = diceOf(seed);
  const rollOf = (): number => dice.between(0, largestRoll);
  const plans = Array.from({ length: dice.chance(35) ? 2 : 1 }, () => ({ beginner: dice.pick(beginners), roll: rollOf() }));
  const deeds = plans.flatMap((_plan, plan) => deedsIn(dice, plan, rollOf));
  const steps = shuffled(dice, deeds, troublesIn(dice)).map((does): Step => ({ pause: dice.between(0, 120), does }));
  return { seed, plans, steps };
}

const byAnswerable: readonly DeedName[] = [
  'addNote',
  'addNote',
  'writeSituation',
  'recordYes',
  'narrow',
  'narrow',
  'withdraw',
  'addIntervention',
  'inviteAgain',
];
const byParty: readonly DeedName[] = ['answerInvitation', 'answerInvitation', 'reportIntervention', 'reportIntervention', 'takeBackElsewhere'];

function deedsIn(dice: Dice, plan: number, rollOf: () => number): readonly Deed[] {
  const some = Array.from({ length: dice.between(5, 9) }, (): readonly Deed[] => {
    if (dice.chance(35)) return leadPasses(dice, plan, rollOf);
    const isParty = dice.chance(45);
    const what = dice.pick(isParty ? byParty : byAnswerable);
    return [{ is: 'deed', plan, what, roll: rollOf(), ...(isParty ? { by: dice.pick(parties) } : {}) }];
  });
  return some.flat();
}

// While the original is on its way, somebody writes or takes back.
function leadPasses(dice: Dice, plan: number, rollOf: () => number): readonly Deed[] {
  const deed = (what: DeedName): Deed => ({ is: 'deed', plan, what, roll: rollOf() });
  return [deed('offerLead'), deed('answerLead'), ...(dice.chance(60) ? [deed(dice.pick(['narrow', 'addNote', 'addNote', 'withdraw']))] : [])];
}

function troublesIn(dice: Dice): readonly Trouble[] {
  const roads = Array.from({ length: dice.between(1, 3) }, (): Trouble => {
    const from = dice.pick(houseNames);
    const to = dice.pick(houseNames.filter((house) => house !== from));
    return { is: 'road', from, to, fault: faultOf(dice), milliseconds: dice.between(100, 900) };
  });
  const house = (): HouseName => dice.pick(houseNames);
  return [
    ...roads,
    ...(dice.chance(40) ? [{ is: 'database' as const, house: house(), fault: faultOf(dice), milliseconds: dice.between(50, 600) }] : []),
    ...(dice.chance(30) ? [{ is: 'connections' as const, house: house() }] : []),
    ...(dice.chance(55) ? [{ is: 'databaseKilled' as const, milliseconds: dice.between(0, 300) }] : []),
    ...(dice.chance(55) ? [{ is: 'houseKilled' as const, house: house(), milliseconds: dice.between(0, 200) }] : []),
    ...(dice.chance(12) ? [{ is: 'powerCut' as const, house: house(), milliseconds: dice.between(0, 200) }] : []),
  ];
}

function faultOf(dice: Dice): Fault {
  const faults: readonly Fault[] = [
    { kind: 'delay', milliseconds: dice.between(20, 300) },
    { kind: 'cut', after: dice.between(0, 4_000) },
    { kind: 'silence' },
    { kind: 'trickle', milliseconds: dice.between(1, 5) },
    { kind: 'halfClose', after: dice.between(0, 4_000) },
    { kind: 'refuse' },
  ];
  return dice.pick(faults);
}

// Deeds keep their order; what breaks, breaks anywhere between them.
function shuffled(dice: Dice, deeds: readonly Deed[], troubles: readonly Trouble[]): readonly (Deed | Trouble)[] {
  const all: (Deed | Trouble)[] = [...deeds];
  for (const trouble of troubles) all.splice(dice.between(0, all.length), 0, trouble);
  return all;
}
