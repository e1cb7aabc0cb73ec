import type { CryptoKey, JWK } from 'jose';

/** The key that this house signs with. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
}

/** Another house that one exchanges messages with; a house is its own peer too. */
export interface Peer {
  readonly id: string;
  readonly address: string;
  readonly publicKey: JWK;
}
