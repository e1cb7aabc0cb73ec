import { createPrivateKey } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Peer, SigningKey as MessageKey } from '@stafett/exchange';
import type { PartyUnit } from '@stafett/plan';
import type { Clock } from '@stafett/use-cases';
import type { HouseSettings } from '../settings/house-settings.ts';
import { peerFile, readPeers } from './peer-book.ts';
import { ensureSigningKeys, readSigningKeys, type SigningKey, signingKeyAt, signingKeyFile } from '../keys/signing-key.ts';

/** The houses that a running house trusts and the keys it signs with, as they stand in its data folder now. */
export interface PeerDirectory {
  peers(): readonly Peer[];
  /** The house's own units, and those of its peers. */
  units(): readonly PartyUnit[];
  /** The key to sign with at this moment. */
  signingKey(): MessageKey;
}

interface Loaded {
  readonly peers: readonly Peer[];
  readonly units: readonly PartyUnit[];
  readonly keys: readonly SigningKey[];
}

/** What a directory works with. */
export interface DirectoryPlace {
  readonly settings: HouseSettings;
  readonly clock: Clock;
  /** Told when a changed file cannot be read; what was known before goes on. */
  readonly report: (line: string) => void;
}

const lookAgainAfter = 1_000;

/**
 * Opens a house's directory of peers and keys. It looks for changed files when it is asked something, at most once a second,
 * so that no restart is needed when a person adds a peer or changes key (SEC-03).
 *
 * @throws StartError when the files cannot be read at start
 */
export async function openPeerDirectory(place: DirectoryPlace): Promise<PeerDirectory> {
  const { settings, clock, report } = place;
  await ensureSigningKeys(settings.dataFolder);
  let stamp = stampOf(settings);
  let loaded = load(settings);
  let lookedAt = performance.now();
  const current = (): Loaded => {
    if (performance.now() - lookedAt < lookAgainAfter) return loaded;
    lookedAt = performance.now();
    const found = stampOf(settings);
    if (found === stamp) return loaded;
    stamp = found;
    try {
      loaded = load(settings);
    } catch (error) {
      report(error instanceof Error ? error.message : 'the peers cannot be read');
    }
    return loaded;
  };
  const messageKeys = new Map<string, MessageKey>();
  const messageKeyOf = ({ privateKey }: SigningKey): MessageKey => {
    const made = messageKeys.get(privateKey.kid) ?? messageKey(privateKey);
    messageKeys.set(privateKey.kid, made);
    return made;
  };
  return { peers: () => current().peers, units: () => current().units, signingKey: () => messageKeyOf(signingKeyAt(current().keys, clock.now())) };
}

const stampOf = ({ dataFolder }: HouseSettings): string => [peerFile(dataFolder), signingKeyFile(dataFolder)].map(stampOfFile).join();

function stampOfFile(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? 'none' : [stat.ino, stat.mtimeMs, stat.size, stat.mode].join(':');
}

// A house is its own peer: its other units get their copies on the same road as everyone else's.
function load(settings: HouseSettings): Loaded {
  const keys = readSigningKeys(settings.dataFolder);
  const described = readPeers(settings).map(({ descriptor }) => descriptor);
  const units = [...settings.units, ...described.flatMap((peer) => peer.units)];
  return {
    keys,
    peers: [{ id: settings.id, address: settings.address, keys }, ...described].map(peerOf),
    units: units.map(({ id: unit, ...rest }) => ({ ...rest, unit }) satisfies PartyUnit),
  };
}

function peerOf({ id, address, keys }: { id: string; address: string; keys: readonly Pick<SigningKey, 'publicKey' | 'from' | 'until'>[] }): Peer {
  return { id, address, keys: keys.map(({ publicKey, from, until }) => ({ kid: publicKey.kid, publicKey, from, until })) };
}

function messageKey(key: SigningKey['privateKey']): MessageKey {
  const privateKey = createPrivateKey({ key: { ...key }, format: 'jwk' }).toCryptoKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  return { kid: key.kid, privateKey: privateKey as MessageKey['privateKey'] };
}
