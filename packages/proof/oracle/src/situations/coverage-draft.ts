import type { Draft, Scene, Unit } from './scene.ts';
import { units } from './scene.ts';

/** The kinds that must be named, and the others, as the situations use them. */
export const sensitive = ['mentalHealth', 'medication', 'substanceUse', 'criminality', 'riskAndCrisisPlan', 'ownWords'];
export const plain = [
  'identity',
  'contact',
  'family',
  'socialSituation',
  'school',
  'somaticHealth',
  'protectedAddress',
  'goal',
  'intervention',
  'participationWishes',
];

/** The units that a record lists, and what each may know; most often enough for what is asked about. */
export function someReceivers(scene: Scene): Draft[] {
  const { dice, receiver } = scene;
  const others = dice.chance(30) ? units.filter((unit) => unit !== receiver && dice.chance(40)) : [];
  return [...(dice.chance(93) ? [receiver] : []), ...others].map((unit) => someEntry(unit, scene));
}

function someEntry({ house, unit }: Unit, { dice, kind }: Scene): Draft {
  const named = dice.chance(12) ? dice.some(sensitive, 30) : sensitive.filter((one) => one === kind && dice.chance(93));
  const excluded = dice.chance(10) ? dice.some([...plain, ...sensitive], 15) : [];
  return {
    house,
    unit,
    sensitive: named,
    excluded: [...excluded, ...(dice.chance(3) ? [kind] : [])].filter((one, place, all) => !named.includes(one) && all.indexOf(one) === place),
  };
}
