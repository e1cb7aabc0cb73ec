import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isValidAt } from '@stafett/exchange';
import type { Instant } from '@stafett/kernel';
import { type DescribedHouse, describeHouse, PeerDescriptor } from './peer-descriptor.ts';
import { signDescriptor } from './peer-signature.ts';
import { ensureSigningKeys, type SigningKey, signingKeyAt } from '../keys/signing-key.ts';
import { writeFileAtomically } from '../write-file-atomically.ts';

/** What a house gives to another, and the key whose fingerprint the two compare. */
export interface Description {
  /** A JWS in compact form, one line for each key that speaks for the house. */
  readonly text: string;
  /** The thumbprint of the key that signs now. */
  readonly kid: string;
}

/**
 * What this house tells others of itself, signed by the key that signs now, by the one that comes after it, and by those that came
 * before and are still trusted. As long as nothing has changed it is the same edition; otherwise its serial number rises (SEC-03).
 *
 * @param house - the house's own settings
 * @param at - the house's own time
 */
export async function describeOwnHouse(house: DescribedHouse & { readonly dataFolder: string }, at: Instant): Promise<Description> {
  const keys = await ensureSigningKeys(house.dataFolder);
  const present = signingKeyAt(keys, at);
  const descriptor = editionOf(house, keys, at);
  const others = keys.filter((key) => key !== present && isValidAt({ until: key.until }, at));
  return { text: await signDescriptor(descriptor, [present, ...others]), kid: present.publicKey.kid };
}

function editionOf(house: DescribedHouse & { readonly dataFolder: string }, keys: readonly SigningKey[], at: Instant): PeerDescriptor {
  const file = join(house.dataFolder, 'descriptor.json');
  const last = readLast(file);
  const same = last && describeHouse(house, keys, last);
  if (last !== undefined && isDeepStrictEqual(same, last)) return last;
  // The seconds of the machine's clock keep the number rising after a restore from a backup.
  const serial = Math.max((last?.serial ?? 0) + 1, Math.floor(Date.now() / 1000));
  const descriptor = describeHouse(house, keys, { serial, issuedAt: at });
  writeFileAtomically(file, `${JSON.stringify(descriptor, null, 2)}\n`, 'replace');
  return descriptor;
}

function readLast(file: string): PeerDescriptor | undefined {
  try {
    return existsSync(file) ? PeerDescriptor.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : undefined;
  } catch {
    return undefined;
  }
}
