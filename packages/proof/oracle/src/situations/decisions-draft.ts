import { someReceivers } from './coverage-draft.ts';
import { shortlyBefore, someTimeAfter, someTimeBefore } from './moments.ts';
import { somePeriod } from './people-draft.ts';
import { type Draft, people, type Scene, units } from './scene.ts';

const by = { name: 'Vera Provsson', title: 'psykolog', unit: 'bup', house: 'region' };

function made({ dice, at }: Scene): Draft {
  const when = dice.chance(50) ? shortlyBefore(at, dice) : someTimeBefore(at, dice);
  return {
    by,
    at: dice.chance(96) ? when : someTimeAfter(at, dice),
    why: 'Weighed.',
    ...(dice.chance(6) ? { withdrawnAt: dice.chance(70) ? shortlyBefore(at, dice) : someTimeAfter(at, dice) } : {}),
    ...(dice.chance(4) ? { recordedAt: someTimeAfter(at, dice) } : {}),
  };
}

/** Assessments of one question: the newest word most often stands alone. */
export function someAssessments(question: string, outcomes: readonly string[], scene: Scene): Draft[] {
  const { dice } = scene;
  return dice.pick([[0], [0], [0], [0], [0, 1]]).map(() => ({
    ...made(scene),
    id: scene.nextId(),
    question,
    outcome: dice.pick(outcomes),
    ...(question === 'ability' && dice.chance(35) ? { willKnownOtherwise: dice.chance(50) } : {}),
    ...(dice.chance(8) ? { matters: dice.pick([['sipWork'], ['sharing'], ['care'], ['sipWork', 'sharing']]) } : {}),
  }));
}

/** How some of the open questions were weighed. */
export function someWeighing(questions: readonly string[], scene: Scene): Draft[] {
  return questions.filter(() => scene.dice.chance(28)).flatMap((question) => someAssessments(question, ['goOn', 'goOn', 'doNotGoOn'], scene));
}

/** Decisions of the board, of every quality. */
export function someBoardDecisions(scene: Scene): Draft[] {
  const { dice, at } = scene;
  const everybody = [people.person, ...people.guardians, people.appointed, people.godManForChild];
  return dice.pick([[], [0], [0], [0], [0, 1]]).map(() => ({
    id: scene.nextId(),
    outcome: dice.chance(75) ? 'start' : 'doNotStart',
    decidedBy: 'The board',
    house: 'municipality',
    at: dice.chance(95) ? someTimeBefore(at, dice) : someTimeAfter(at, dice),
    reason: 'Needed.',
    necessaryForCare: dice.chance(92),
    noOtherWay: dice.chance(92),
    soughtFrom: dice.chance(80) ? everybody : dice.some(everybody, 70),
    receivers: someReceivers(scene),
    ...somePeriod(scene),
    ...(dice.chance(6) ? { withdrawnAt: dice.chance(70) ? shortlyBefore(at, dice) : someTimeAfter(at, dice) } : {}),
  }));
}

/** Presumed consent and harm tests. */
export function someGrounds(scene: Scene): Draft[] {
  const { dice } = scene;
  return dice.pick([[], [0], [0], [0, 1]]).map(() => {
    const grounded = { ...made(scene), id: scene.nextId(), receivers: someReceivers(scene), ...somePeriod(scene) };
    if (dice.chance(50)) return { ...grounded, kind: 'harmTest', outcome: dice.pick(['noHarm', 'noHarm', 'harm']) };
    return { ...grounded, kind: 'presumedConsent', informed: dice.chance(85), showedUnwillingness: dice.chance(20) };
  });
}

/** Decisions to disclose; they must never count as consent. */
export function someDisclosures(scene: Scene): Draft[] {
  const { dice, receiver, kind } = scene;
  if (!dice.chance(8)) return [];
  return [
    {
      ...made(scene),
      id: scene.nextId(),
      law: dice.pick(['osl-social', 'osl-health']),
      discloser: dice.pick(units),
      receiver,
      about: people.person,
      kinds: [kind],
      neededForCare: true,
      ...somePeriod(scene),
    },
  ];
}
