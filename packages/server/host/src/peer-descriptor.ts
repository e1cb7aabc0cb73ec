import { Unit } from '@stafett/actors';
import { HouseId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { PublicKey, type SigningKey } from './signing-key.ts';

/** What kind of authority a house is run by. */
export const HouseKind = z.enum(['municipality', 'region', 'sis']);
export type HouseKind = z.infer<typeof HouseKind>;

/** Where a house is reached: scheme, host and port, without a path. */
export const HouseAddress = z.url({ protocol: /^https?$/ }).refine((address) => new URL(address).href === `${new URL(address).origin}/`, {
  params: { violation: 'notABaseAddress', rule: 'SEC-01' },
});

/** What a house tells others about itself so that they can exchange messages: who it is, where, and the key it signs with (SEC-03). */
export const PeerDescriptor = z.strictObject({
  id: HouseId,
  kind: HouseKind,
  name: Text(120),
  address: HouseAddress,
  units: z.array(Unit),
  publicKey: PublicKey,
});
export type PeerDescriptor = z.infer<typeof PeerDescriptor>;

/**
 * What this house gives to others so that they can reach and verify it.
 *
 * @param house - the house's own settings
 * @param key - its signing key, of which only the public half is given
 */
export function describeHouse(house: Pick<PeerDescriptor, 'id' | 'kind' | 'name' | 'address' | 'units'>, key: Pick<SigningKey, 'publicKey'>): PeerDescriptor {
  const { id, kind, name, address, units } = house;
  return PeerDescriptor.parse({ id, kind, name, address, units, publicKey: key.publicKey });
}
