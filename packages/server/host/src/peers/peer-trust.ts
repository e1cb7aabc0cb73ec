import { isDeepStrictEqual } from 'node:util';
import { isValidAt } from '@stafett/exchange';
import type { Instant } from '@stafett/kernel';
import type { HouseSettings } from '../settings/house-settings.ts';
import { isOpenOnTheWay } from '../settings/loopback.ts';
import { type KnownPeer, readPeers, writePeers } from './peer-book.ts';
import type { SignedDescriptor } from './peer-signature.ts';

/** What is asked for with a descriptor. */
export type PeerWish =
  /** A person has compared the fingerprint of this key; without it nothing is trusted. */
  | { readonly wish: 'add'; readonly comparedKey: string | undefined; readonly at: Instant }
  /** A known house has sent a newer one. */
  | { readonly wish: 'update'; readonly at: Instant };

/** What became of it. */
export type PeerOutcome =
  | 'added'
  | 'updated'
  | 'already'
  | 'ownHouse'
  | 'httpsRequired'
  | 'fingerprintNeeded'
  | 'fingerprintDiffers'
  | 'unknownHouse'
  | 'notTrustedKey'
  | 'notNewer';

type House = Pick<HouseSettings, 'id' | 'mode' | 'dataFolder'>;

/**
 * Takes in what another house tells of itself, if it is to be trusted: a person has compared the fingerprint of a key that signed it,
 * or a key that is trusted for that house already did, and it is newer than what was known (SEC-03).
 *
 * @param house - the house that takes it in
 * @param signed - a descriptor whose signatures hold
 * @param wish - what is asked for
 * @returns what became of it; nothing is written unless it is `added` or `updated`
 */
export function takeInPeer(house: House, signed: SignedDescriptor, wish: PeerWish): PeerOutcome {
  const { descriptor } = signed;
  const peers = readPeers(house);
  const known = peers.find((peer) => peer.descriptor.id === descriptor.id);
  const refusal = wrongHouse(house, signed) ?? distrust(signed, known, wish) ?? notNewer(signed, known);
  if (refusal !== undefined) return refusal;
  const taken: KnownPeer = { descriptor, confirmed: wish.wish === 'add' ? 'fingerprint' : 'trustedKey', at: wish.at };
  writePeers(house.dataFolder, [...peers.filter((peer) => peer !== known), taken]);
  return known === undefined ? 'added' : 'updated';
}

function wrongHouse({ id, mode }: House, { descriptor }: SignedDescriptor): PeerOutcome | undefined {
  if (descriptor.id === id) return 'ownHouse';
  return mode === 'production' && isOpenOnTheWay(descriptor.address) ? 'httpsRequired' : undefined;
}

function distrust(signed: SignedDescriptor, known: KnownPeer | undefined, wish: PeerWish): PeerOutcome | undefined {
  return wish.wish === 'add' ? distrustOfNew(signed, wish.comparedKey) : distrustOfNewer(signed, known, wish.at);
}

function notNewer({ descriptor }: SignedDescriptor, known: KnownPeer | undefined): PeerOutcome | undefined {
  if (known === undefined || descriptor.serial > known.descriptor.serial) return undefined;
  return isDeepStrictEqual(descriptor, known.descriptor) ? 'already' : 'notNewer';
}

function distrustOfNew({ signedBy }: SignedDescriptor, comparedKey: string | undefined): PeerOutcome | undefined {
  if (comparedKey === undefined) return 'fingerprintNeeded';
  return signedBy.includes(comparedKey) ? undefined : 'fingerprintDiffers';
}

function distrustOfNewer(signed: SignedDescriptor, known: KnownPeer | undefined, at: Instant): PeerOutcome | undefined {
  if (known === undefined) return 'unknownHouse';
  return isSignedByTrusted(signed, known, at) ? undefined : 'notTrustedKey';
}

/** Whether a key that is trusted for a house, and has not ended, signed what is said to come from it. */
export function isSignedByTrusted({ signedBy }: SignedDescriptor, { descriptor }: KnownPeer, at: Instant): boolean {
  return descriptor.keys.some(({ publicKey, until }) => signedBy.includes(publicKey.kid) && isValidAt({ until }, at));
}

/**
 * Trusts a house no longer: its messages are refused and nothing is sent to it.
 *
 * @returns whether it was known
 */
export function removePeer(house: House, id: string): boolean {
  const peers = readPeers(house);
  const left = peers.filter(({ descriptor }) => descriptor.id !== id);
  if (left.length === peers.length) return false;
  writePeers(house.dataFolder, left);
  return true;
}
