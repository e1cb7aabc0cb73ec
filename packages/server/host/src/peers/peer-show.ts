import type { Instant } from '@stafett/kernel';
import { fingerprintOf } from '../keys/key-fingerprint.ts';
import type { KnownPeer } from './peer-book.ts';
import type { SignedDescriptor } from './peer-signature.ts';
import { isSignedByTrusted } from './peer-trust.ts';
import { peerWords } from '../commands/peer-words.ts';

/**
 * What a person should know before another house is added: who it says that it is, the fingerprint, and how the two compare it.
 *
 * @param file - its name, for the command to go on with
 * @param signed - a descriptor whose signatures hold
 * @param known - the houses that are trusted already, at this moment
 * @returns lines in Swedish
 */
export function showPeer(
  file: string,
  signed: SignedDescriptor,
  { peers, at }: { readonly peers: readonly KnownPeer[]; readonly at: Instant },
): readonly string[] {
  const { id, name, address, units, issuedAt } = signed.descriptor;
  const who = peerWords('showHouse', { id, name, address, units: units.length, issuedAt: issuedAt.slice(0, 10) });
  const known = peers.find(({ descriptor }) => descriptor.id === id);
  const fingerprint = fingerprintOf(signed.signedBy[0] ?? '');
  if (known !== undefined && isSignedByTrusted(signed, known, at)) return [who, peerWords('showSame', { file }), ...inRows(fingerprint)];
  const steps = [peerWords('showCall'), peerWords('showAsk'), peerWords('showAdd', { file, fingerprint }), peerWords('showStop')];
  return [who, '', peerWords('showUnproved'), '', ...inRows(fingerprint), '', ...steps.map((step, index) => `${index + 1}. ${step}`)];
}

/** A fingerprint in rows of four groups, as one reads it aloud. */
export function inRows(fingerprint: string): readonly string[] {
  return (fingerprint.match(/(?:\S{4} ?){1,4}/g) ?? []).map((row) => `   ${row.trim()}`);
}
