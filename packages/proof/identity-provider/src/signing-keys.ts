import { generateKeyPairSync, randomUUID } from 'node:crypto';

/** A private key set, as oidc-provider takes it. */
export interface SigningKeys {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** A fresh ES256 key: everything signed with an earlier one stops being valid. */
export function freshSigningKeys(): SigningKeys {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'ES256', use: 'sig' }] };
}
