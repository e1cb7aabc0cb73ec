import { describeOwnHouse, houseClock, type HouseSettings, openDescriptor, takeInPeer } from '@stafett/host';

/**
 * Makes every house a peer of every other, as people do it: each describes itself, and the others add it with the fingerprint that they compared.
 *
 * @param houses - their settings
 */
export async function introduceHouses(houses: readonly HouseSettings[]): Promise<void> {
  for (const told of houses) {
    const { text, kid } = await describeOwnHouse(told, houseClock(told).now());
    const signed = await openDescriptor(text);
    if (typeof signed === 'string') throw new Error(`The house ${told.id} has described itself wrongly: ${signed}`);
    for (const house of houses) {
      if (house.id === told.id) continue;
      const outcome = takeInPeer(house, signed, { wish: 'add', comparedKey: kid, at: houseClock(house).now() });
      if (!['added', 'updated', 'already'].includes(outcome)) throw new Error(`The house ${house.id} did not take in ${told.id}: ${outcome}`);
    }
  }
}
