import type { Actor } from '@stafett/actors';
import type { HouseId } from '@stafett/kernel';
import type { PartyUnit } from '@stafett/plan';

const unit = (place: string, kind: PartyUnit['kind'], principal: PartyUnit['principal']): PartyUnit => {
  const [house, id] = place.split('/');
  return { house: house as HouseId, unit: id as PartyUnit['unit'], name: `Enheten ${id}`, kind, principal };
};

/** The units that may be in a history. */
const allUnits: readonly PartyUnit[] = [
  unit('municipality/social', 'socialServices', 'municipality'),
  unit('municipality/preschool', 'preschool', 'municipality'),
  unit('region/paediatrics', 'paediatrics', 'region'),
  unit('region/health', 'healthCentre', 'region'),
  unit('south/habilitation', 'habilitation', 'region'),
  unit('sis/home', 'youthHome', 'state'),
  unit('north/psychiatry', 'childPsychiatry', 'region'),
];

const houseNames = ['municipality', 'region', 'south', 'sis', 'north'] as const;

/** The houses of a history, three to five of them. */
export const housesOf = (count: number): readonly HouseId[] => houseNames.slice(0, count) as readonly string[] as readonly HouseId[];

/** The units in some houses. */
export const unitsIn = (houses: readonly HouseId[]): readonly PartyUnit[] => allUnits.filter(({ house }) => houses.includes(house));

/** A valid id made from a number. */
export const idOf = <Id extends string = string>(number: number): Id => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id;

/** Somebody who is signed in at a unit. */
export const someoneAt = ({ house, unit: id, name }: PartyUnit): Actor =>
  ({ user: `${id}.user`, name: `Någon på ${name}`, house, unit: id, role: 'handläggare' }) as Actor;

/** Whether two places are the same unit. */
export const isSamePlace = (one: Pick<PartyUnit, 'house' | 'unit'>, other: Pick<PartyUnit, 'house' | 'unit'>): boolean =>
  one.house === other.house && one.unit === other.unit;
