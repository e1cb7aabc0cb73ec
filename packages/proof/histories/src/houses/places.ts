import type { HouseId } from '@stafett/kernel';
import type { PartyUnit } from '@stafett/plan';

/** The houses of every history. */
export const houseNames = ['municipality', 'region', 'sis'] as const;
export type HouseName = (typeof houseNames)[number];

const unit = (place: string, kind: PartyUnit['kind'], principal: PartyUnit['principal']): PartyUnit => {
  const [house, id] = place.split('/');
  return { house: house as HouseId, unit: id as PartyUnit['unit'], name: `Enheten ${id}`, kind, principal };
};

/** Their units; at each works one person. */
export const units: readonly PartyUnit[] = [
  unit('municipality/social', 'socialServices', 'municipality'),
  unit('municipality/preschool', 'preschool', 'municipality'),
  unit('region/paediatrics', 'paediatrics', 'region'),
  unit('region/health', 'healthCentre', 'region'),
  unit('sis/home', 'youthHome', 'state'),
];

/** Who works at a unit, as the sign-in has them. */
export const workerAt = ({ house, unit: id }: Pick<PartyUnit, 'house' | 'unit'>) => ({
  user: `${id}.worker`,
  name: `Någon på ${id}`,
  title: 'handläggare',
  unit: id,
  house,
  role: 'handläggare',
});

/** Whether two places are the same unit. */
export const isSamePlace = (one: Pick<PartyUnit, 'house' | 'unit'>, other: Pick<PartyUnit, 'house' | 'unit'>): boolean =>
  one.house === other.house && one.unit === other.unit;
