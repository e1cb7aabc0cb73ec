import { Actor } from '@stafett/actors';
import { Refusal } from '../server/host.violations.ts';
import type { HouseSettings } from '../settings/house-settings.ts';

/**
 * Who has signed in, by what the identity provider says of them; refused when it speaks of another house or of a unit that this one lacks (SEC-04).
 *
 * @param claims - of the verified id token
 * @param house - the house that is signed in to
 * @throws {@link Refusal} `incompleteIdentity`, `wrongHouse` or `unknownUnit`
 */
export function actorOfClaims(claims: Readonly<Record<string, unknown>>, house: Pick<HouseSettings, 'id' | 'units'>): Actor {
  const { success, data } = Actor.safeParse({
    user: claims.sub,
    name: claims.name,
    house: claims.stafett_house,
    unit: claims.stafett_unit,
    role: claims.stafett_role,
  });
  if (!success) throw new Refusal('incompleteIdentity');
  if (data.house !== house.id) throw new Refusal('wrongHouse', { house: house.id, claimed: data.house });
  if (!house.units.some((unit) => unit.id === data.unit)) throw new Refusal('unknownUnit', { house: house.id, unit: data.unit });
  return data;
}
