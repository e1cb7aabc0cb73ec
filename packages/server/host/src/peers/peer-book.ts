import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Instant } from '@stafett/kernel';
import { z } from 'zod';
import type { HouseSettings } from '../settings/house-settings.ts';
import { isOpenOnTheWay } from '../settings/loopback.ts';
import { PeerDescriptor } from './peer-descriptor.ts';
import { StartError } from '../start-error.ts';
import { writeFileAtomically } from '../write-file-atomically.ts';

/** Another house that this one trusts, and why it does. */
export const KnownPeer = z.strictObject({
  descriptor: PeerDescriptor,
  confirmed: z.enum(['fingerprint', 'trustedKey']).describe('a person compared the fingerprint, or a key that was trusted already signed'),
  at: Instant,
});
export type KnownPeer = z.infer<typeof KnownPeer>;

const areUnique = (peers: readonly KnownPeer[]): boolean => new Set(peers.map(({ descriptor }) => descriptor.id)).size === peers.length;
const PeerFile = z.strictObject({ peers: z.array(KnownPeer).refine(areUnique) });

/** Where a house keeps the houses that it exchanges messages with. */
export const peerFile = (dataFolder: string): string => join(dataFolder, 'peers.json');

/**
 * The houses that this one exchanges messages with; none until a person has added one (SEC-03).
 *
 * @throws {@link StartError} when the file holds something else or others may write in it, or a house is reached in the open in production
 */
export function readPeers({ id, mode, dataFolder }: Pick<HouseSettings, 'id' | 'mode' | 'dataFolder'>): readonly KnownPeer[] {
  const file = peerFile(dataFolder);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (process.platform !== 'win32' && (stat.mode & 0o077) !== 0) throw new StartError(`others may read or change the peers in ${file}; run chmod 600 on it`);
  const peers = parse(readFileSync(file, 'utf8'));
  if (peers === undefined) throw new StartError(`the file ${file} does not hold this house's peers`);
  const wrong = peers.find(({ descriptor }) => descriptor.id === id || (mode === 'production' && isOpenOnTheWay(descriptor.address)));
  if (wrong !== undefined) throw new StartError(`the peer ${wrong.descriptor.id} in ${file} is this house, or is reached without https (SEC-03)`);
  return peers;
}

/** Keeps the houses that this one exchanges messages with instead of those that it had. */
export function writePeers(dataFolder: string, peers: readonly KnownPeer[]): void {
  writeFileAtomically(peerFile(dataFolder), `${JSON.stringify({ peers: [...peers] } satisfies z.infer<typeof PeerFile>, null, 2)}\n`, 'replace');
}

function parse(text: string): readonly KnownPeer[] | undefined {
  try {
    return PeerFile.parse(JSON.parse(text)).peers;
  } catch {
    return undefined;
  }
}
