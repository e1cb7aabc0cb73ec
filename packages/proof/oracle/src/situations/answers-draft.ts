import { someReceivers, sensitive } from './coverage-draft.ts';
import { addDays, momentAfter, shortlyBefore, someTimeAfter, someTimeBefore } from './moments.ts';
import { type Draft, people, type Scene, units } from './scene.ts';

/** Who answers, about whom, in what capacity. */
export interface Giver {
  readonly givenBy: string;
  readonly about: string;
  readonly givenAs: string;
}

const stories = {
  silent: 9,
  no: 10,
  yesThenNo: 5,
  noThenYes: 5,
  withdrawn: 4,
  expired: 3,
  notYet: 3,
  overlapping: 5,
  atOnce: 1,
  wrongCapacity: 3,
  careOnly: 2,
  noTakenBack: 2,
  noLapsed: 2,
  changedAgain: 2,
  oneMatter: 4,
  narrowed: 4,
} as const;

type Story = keyof typeof stories;

/** What somebody has said over time, as records. */
export function someAnswers(giver: Giver, scene: Scene): Draft[] {
  const { dice } = scene;
  if (dice.chance(scene.willing)) return [yes(giver, scene)];
  return tell[dice.weigh(stories)](giver, scene);
}

const tell: Record<Story, (giver: Giver, scene: Scene) => Draft[]> = {
  silent: () => [],
  no: (giver, scene) => [no(giver, scene)],
  yesThenNo: (giver, scene) => inTurn(yes(giver, scene), no(giver, scene), scene),
  noThenYes: (giver, scene) => inTurn(no(giver, scene), yes(giver, scene), scene),
  withdrawn: (giver, scene) => [{ ...yes(giver, scene), withdrawnAt: aroundNow(scene) }],
  expired: (giver, scene) => [over(yes(giver, scene), scene)],
  notYet: (giver, scene) => [notYet(yes(giver, scene), scene)],
  overlapping: (giver, scene) => [yes(giver, scene), scene.dice.pick([yes, no])(giver, scene), yes(giver, scene)],
  atOnce: (giver, scene) => atOnce(yes(giver, scene), no(giver, scene)),
  wrongCapacity: (giver, scene) => [yes(otherwise(giver, scene), scene), ...(scene.dice.chance(40) ? [no(otherwise(giver, scene), scene)] : [])],
  careOnly: (giver, scene) => [{ ...scene.dice.pick([yes, no])(giver, scene), matters: ['care'] }, ...(scene.dice.chance(50) ? [yes(giver, scene)] : [])],
  noTakenBack: (giver, scene) => inTurn(yes(giver, scene), { ...no(giver, scene), withdrawnAt: aroundNow(scene) }, scene),
  noLapsed: (giver, scene) => inTurn(yes(giver, scene), over(no(giver, scene), scene), scene),
  changedAgain: (giver, scene) => inTurn(no(giver, scene), over(yes(giver, scene), scene), scene),
  oneMatter: (giver, scene) => oneMatter(yes(giver, scene), scene),
  narrowed: (giver, scene) => [{ ...yes(giver, scene), narrowings: [narrowing(scene), ...(scene.dice.chance(20) ? [narrowing(scene)] : [])] }],
};

const severalMatters = [
  ['sipWork', 'sharing'],
  ['sharing', 'sipWork', 'care'],
  ['sipWork', 'care'],
];

function record(giver: Giver, answer: string, scene: Scene): Draft {
  const { dice, at } = scene;
  const takenAt = dice.chance(97) ? someTimeBefore(at, dice) : someTimeAfter(at, dice);
  return {
    id: scene.nextId(),
    ...giver,
    answer,
    ...someDays(takenAt, scene),
    receivers: someReceivers(scene),
    form: dice.pick(['oral', 'written', 'sign']),
    takenBy: { name: 'Tilda Testsson', unit: 'social-services', house: 'municipality' },
    takenAt,
    informedHow: 'Told what a plan is.',
    interpreter: false,
    ...(dice.chance(8) ? { matters: dice.pick(severalMatters) } : {}),
    ...(dice.chance(4) ? { recordedAt: someTimeAfter(takenAt, dice) } : {}),
  };
}

function someDays(takenAt: string, { dice, today }: Scene): Draft {
  const from = dice.chance(70) ? takenAt.slice(0, 10) : addDays(today, dice.pick([-400, -30, -1, 0, 0, 1]));
  if (!dice.chance(35)) return { from };
  const to = addDays(today, dice.pick([0, 0, 1, 30, 400, -1]));
  return { from: to < from ? to : from, to };
}

const yes = (giver: Giver, scene: Scene): Draft => record(giver, 'yes', scene);
const no = (giver: Giver, scene: Scene): Draft => record(giver, 'no', scene);

/** A moment close to the one that is asked about, before, at and after. */
function aroundNow({ at, dice }: Scene): string {
  return dice.chance(70) ? shortlyBefore(at, dice) : someTimeAfter(at, dice);
}

function inTurn(first: Draft, second: Draft, { at, dice }: Scene): Draft[] {
  const earlier = momentAfter(String(first['takenAt']), -86_400_000 * 500);
  const later = dice.chance(85) ? someTimeBefore(at, dice) : someTimeAfter(at, dice);
  return [held({ ...first, takenAt: earlier }, earlier), held({ ...second, takenAt: later }, later)];
}

function held(draft: Draft, takenAt: string): Draft {
  const from = takenAt.slice(0, 10);
  const { to } = draft;
  return { ...draft, from: typeof to === 'string' && to < from ? to : from };
}

function over(draft: Draft, { today, dice }: Scene): Draft {
  const to = addDays(today, -dice.pick([1, 1, 2, 30]));
  return { ...draft, from: addDays(to, -dice.pick([0, 30, 700])), to };
}

function notYet(draft: Draft, { today, dice }: Scene): Draft {
  const { to: _, ...rest } = draft;
  return { ...rest, from: addDays(today, dice.pick([1, 1, 2, 30])) };
}

function atOnce(first: Draft, second: Draft): Draft[] {
  return [first, { ...second, takenAt: first['takenAt'], from: first['from'], ...('to' in first ? { to: first['to'] } : {}) }];
}

function otherwise(giver: Giver, { dice }: Scene): Giver {
  if (giver.givenAs === 'self') return { ...giver, givenBy: people.stranger, givenAs: 'guardian' };
  return { ...giver, givenAs: dice.pick(['guardian', 'godMan', 'forvaltare', 'powerOfAttorney'].filter((capacity) => capacity !== giver.givenAs)) };
}

function oneMatter(draft: Draft, { dice, nextId }: Scene): Draft[] {
  const [first, second] = dice.pick([
    ['sipWork', 'sharing'],
    ['sharing', 'sipWork'],
  ]);
  const other = { ...draft, id: nextId(), matters: [second], answer: dice.pick(['yes', 'no']) };
  return [{ ...draft, matters: [first] }, ...(dice.chance(50) ? [other] : [])];
}

function narrowing(scene: Scene): Draft {
  const { dice, receiver, kind } = scene;
  return {
    at: aroundNow(scene),
    receiver: dice.chance(80) ? receiver : dice.pick(units),
    ...(dice.chance(60) ? { kinds: dice.chance(60) ? [kind] : [dice.pick(sensitive)] } : {}),
  };
}
