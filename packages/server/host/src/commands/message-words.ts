import words from './data/message-words.json' with { type: 'json' };

/** What can be said to a person who handles messages that were set aside. */
export type MessageWord = keyof typeof words;

/**
 * One line in Swedish about messages that wait.
 *
 * @param word - which line
 * @param facts - what stands in it, by the names in braces
 */
export function messageWords(word: MessageWord, facts: Readonly<Record<string, string | number>> = {}): string {
  return words[word].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}

/** What a kind of message is called; one without a word of its own by its code. */
export function kindWord(kind: string): string {
  return Object.hasOwn(words, kind) ? words[kind as MessageWord] : kind;
}
