import { Unit } from '@stafett/actors';
import { HouseId, Instant, Text } from '@stafett/kernel';
import { isOutside } from '@stafett/plan';
import { z } from 'zod';
import { KeyTime, PublicKey, type SigningKey } from '../keys/signing-key.ts';

/** What kind of authority a house is run by. */
export const HouseKind = z.enum(['municipality', 'region', 'sis']);
export type HouseKind = z.infer<typeof HouseKind>;

/** Where a house is reached: scheme, host and port, without a path. */
export const HouseAddress = z
  .url({ protocol: /^https?$/ })
  .refine((address) => !URL.canParse(address) || new URL(address).href === `${new URL(address).origin}/`, {
    params: { violation: 'notABaseAddress', rule: 'SEC-01' },
  });

const areUnique = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** What a house tells others about itself so that they can exchange messages: who it is, where, its units, and the keys it signs with (SEC-03). */
export const PeerDescriptor = z
  .strictObject({
    id: HouseId,
    kind: HouseKind,
    name: Text(120),
    address: HouseAddress,
    units: z.array(Unit).max(10_000),
    keys: z
      .array(z.strictObject({ publicKey: PublicKey, ...KeyTime.shape }))
      .min(1)
      .max(100)
      .refine((keys) => areUnique(keys.map(({ publicKey }) => publicKey.kid))),
    serial: z.int().min(1).describe('higher each time that something in it has changed'),
    issuedAt: Instant,
  })
  .refine(({ id }) => !isOutside({ house: id }))
  .refine(({ id, units }) => units.every(({ house }) => house === id) && areUnique(units.map((unit) => unit.id)));
export type PeerDescriptor = z.infer<typeof PeerDescriptor>;

/** What stands in a house's settings of what it tells others. */
export type DescribedHouse = Pick<PeerDescriptor, 'id' | 'kind' | 'name' | 'address' | 'units'>;

/** When something was told, and as which in order. */
export type Edition = Pick<PeerDescriptor, 'serial' | 'issuedAt'>;

/**
 * What this house gives to others so that they can reach and verify it.
 *
 * @param house - the house's own settings
 * @param keys - its keys, of which only the public halves are given
 * @param edition - its number in order, and when it is given
 */
export function describeHouse(
  { id, kind, name, address, units }: DescribedHouse,
  keys: readonly Pick<SigningKey, 'publicKey' | 'from' | 'until'>[],
  { serial, issuedAt }: Edition,
): PeerDescriptor {
  const known = keys.map(({ publicKey, from, until }) => ({ publicKey, ...(from && { from }), ...(until && { until }) }));
  return PeerDescriptor.parse({ id, kind, name, address, units, keys: known, serial, issuedAt });
}
