import words from './data/peer-words.json' with { type: 'json' };

/** What can be said to a person who handles peers and keys. */
export type PeerWord = keyof typeof words;

/**
 * One line in Swedish about peers and keys.
 *
 * @param word - which line
 * @param facts - what stands in it, by the names in braces
 */
export function peerWords(word: PeerWord, facts: Readonly<Record<string, string | number>> = {}): string {
  return words[word].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
