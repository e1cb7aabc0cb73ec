import type { Instant } from '@stafett/kernel';
import type { CryptoKey, JWK } from 'jose';

/** The key that this house signs with. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
}

/** When a key signs. */
export interface KeyTime {
  /** The first moment that it signs at; from the beginning when left out. */
  readonly from?: Instant | undefined;
  /** The last moment that it signs at; until further notice when left out. */
  readonly until?: Instant | undefined;
}

/** A key that a house signs with, and the time that it does. */
export interface PeerKey extends KeyTime {
  readonly kid: string;
  readonly publicKey: JWK;
}

/** Another house that one exchanges messages with; a house is its own peer too. */
export interface Peer {
  readonly id: string;
  readonly address: string;
  /** Its key directory: the keys that it has, has had and will have (SEC-03). */
  readonly keys: readonly PeerKey[];
}

/** Whether what was signed at a moment was signed in the time of the key (SEC-03). */
export function isValidAt({ from, until }: KeyTime, at: Instant): boolean {
  return (from === undefined || from <= at) && (until === undefined || at <= until);
}
