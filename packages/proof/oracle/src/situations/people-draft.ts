import { addDays } from './moments.ts';
import { type Draft, people, type Scene, units } from './scene.ts';

/** A period that most often holds on the day, else ends or begins about then. */
export function somePeriod({ dice, today }: Scene): { from: string; to?: string } {
  const ends = dice.chance(25) ? addDays(today, dice.pick([-30, -1, -1, 0, 0, 1, 60])) : undefined;
  const from = addDays(today, -dice.pick([1, 30, 200, 200, 900, 900]));
  if (dice.chance(6)) return { from: addDays(today, dice.pick([0, 0, 1, 30])) };
  return ends === undefined ? { from } : { from: ends < from ? ends : from, to: ends };
}

/** From nobody to three who have custody, some of them only for a time; now and then one who is specially appointed. */
export function someGuardians(scene: Scene): Draft[] {
  const { dice } = scene;
  const count = dice.pick([0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3]);
  const custody = people.guardians.slice(0, count).flatMap((id) => someCustody(id, scene));
  if (!dice.chance(8)) return custody;
  return [...custody, { id: people.appointed, kind: 'speciallyAppointed', ...(dice.chance(30) ? {} : somePeriod(scene)) }];
}

function someCustody(id: string, { dice, today, ...scene }: Scene): Draft[] {
  const marked = dice.chance(5) ? { id, kind: 'custody' } : { id };
  if (dice.chance(80)) return [marked];
  if (dice.chance(70)) return [{ ...marked, ...somePeriod({ dice, today, ...scene }) }];
  const gap = dice.pick([1, 1, 10]);
  const end = -dice.pick([0, 1, 20, 100]);
  return [
    { ...marked, to: addDays(today, end - gap) },
    { ...marked, from: addDays(today, end) },
  ];
}

/** Those appointed for an adult, or given a power, with every kind of mandate. */
export function someRepresentatives(scene: Scene): Draft[] {
  const { dice } = scene;
  const kinds = ['godMan', 'godMan', 'forvaltare', 'forvaltare', 'personligtOmbud', 'powerOfAttorney', 'powerOfAttorney', 'futurePowerOfAttorney'];
  return people.representatives
    .slice(0, dice.pick([1, 1, 2, 2, 3]))
    .map((id) => ({ id, kind: dice.pick(kinds), mandate: someMandate(scene), ...somePeriod(scene) }));
}

/** A god man for an unaccompanied child, most often one. */
export function someGodMenForChild(scene: Scene): Draft[] {
  return [{ id: people.godManForChild, kind: 'godManForChild', mandate: someMandate(scene), ...somePeriod(scene) }];
}

function someMandate({ dice }: Scene): string[] {
  return dice.pick([['person'], ['person'], ['economy', 'person'], ['economy', 'person', 'rights'], ['person', 'rights'], ['economy'], ['rights'], []]);
}

/** Care under the laws, one entry a period; under LVU sometimes without contact, with a secret address, or both. */
export function someCare({ laws, guardians }: { laws: readonly string[]; guardians: readonly string[] }, scene: Scene): Draft[] {
  const { dice } = scene;
  return laws.map((law) => ({
    law,
    ...somePeriod(scene),
    ...(dice.chance(35) ? { noContactWith: dice.some(guardians, 60) } : {}),
    ...(dice.chance(35) ? { addressSecretFrom: dice.some(guardians, 60) } : {}),
  }));
}

/** Protected identities and secret placements, most often with the asked unit cleared. */
export function someProtections(scene: Scene): Draft[] {
  const { dice, receiver } = scene;
  if (!dice.chance(20)) return [];
  const ofWhom = [people.person, people.person, people.person, people.guardians[0], people.sibling];
  return dice.pick([[0], [0], [0, 1]]).map(() => ({
    of: dice.pick(ofWhom),
    kind: dice.pick(['sekretessmarkering', 'skyddadFolkbokforing', 'secretPlacement']),
    cleared: [...(dice.chance(65) ? [receiver] : []), ...units.filter((unit) => unit !== receiver && dice.chance(10))],
    ...somePeriod(scene),
  }));
}
