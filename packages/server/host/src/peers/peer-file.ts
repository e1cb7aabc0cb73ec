import { readFileSync, statSync } from 'node:fs';
import { CommandRefusal } from '../commands/command-refusal.ts';
import { openDescriptor, type SignedDescriptor } from './peer-signature.ts';
import { peerWords } from '../commands/peer-words.ts';

const longest = 8 * 1024 * 1024;

/**
 * Reads a file with another house's signed descriptor.
 *
 * @throws {@link CommandRefusal} when it cannot be read, is something else, or has been changed
 */
export async function readDescriptorFile(file: string): Promise<SignedDescriptor> {
  const signed = await openDescriptor(readText(file));
  if (typeof signed === 'string') throw new CommandRefusal(peerWords(signed));
  return signed;
}

function readText(file: string): string {
  try {
    return statSync(file).size > longest ? '' : readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CommandRefusal(peerWords('unreadableFile', { file, reason: String((cause as NodeJS.ErrnoException).code) }));
  }
}
