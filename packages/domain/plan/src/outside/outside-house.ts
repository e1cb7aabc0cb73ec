import type { HouseId } from '@stafett/kernel';
import type { Place } from '../plan.schema.ts';

/**
 * Stands for the house of a unit that has none, or none that is known: nothing is sent there, and no real house may be called so (INV-03, SEC-01).
 *
 * @example
 * outsideHouse // 'outside'
 */
export const outsideHouse = 'outside' as HouseId;

/**
 * Whether a place is of a unit without a known house.
 *
 * @param place - a party, or whoever writes
 * @example
 * isOutside({ house: 'outside' }) // true
 * isOutside({ house: 'region' }) // false
 */
export const isOutside = ({ house }: Pick<Place, 'house'>): boolean => house === outsideHouse;
