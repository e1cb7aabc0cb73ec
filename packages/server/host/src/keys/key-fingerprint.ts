import { createHash } from 'node:crypto';

/** What a thumbprint is made of. */
interface PublicPoint {
  readonly crv: string;
  readonly kty: string;
  readonly x: string;
  readonly y: string;
}

/** The RFC 7638 thumbprint of a key on a curve, SHA-256 in base64url: what a house's keys are called by. */
export function thumbprintOf({ crv, kty, x, y }: PublicPoint): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

/**
 * A key's thumbprint as two people read it to each other: the figures 0–9 and the letters A–F, in groups of four.
 *
 * @param kid - the key's thumbprint in base64url
 */
export function fingerprintOf(kid: string): string {
  const figures = Buffer.from(kid, 'base64url').toString('hex').toUpperCase();
  return (figures.match(/.{4}/g) ?? []).join(' ');
}

/**
 * The thumbprint that somebody has written as a fingerprint, whatever the spaces, hyphens and capitals.
 *
 * @returns the thumbprint in base64url, or undefined when it is not 64 figures and letters A–F
 */
export function kidOfFingerprint(written: string): string | undefined {
  const figures = written.replaceAll(/[\s-]/g, '');
  return /^[\da-f]{64}$/i.test(figures) ? Buffer.from(figures, 'hex').toString('base64url') : undefined;
}
