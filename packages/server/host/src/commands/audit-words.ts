import words from './data/audit-words.json' with { type: 'json' };

/** What can be said to a person who verifies, backs up or restores a house. */
export type AuditWord = keyof typeof words;

/**
 * One line in Swedish about what an inspection found, or about a backup.
 *
 * @param word - which line
 * @param facts - what stands in it, by the names in braces
 */
export function auditWords(word: AuditWord, facts: Readonly<Record<string, string | number>> = {}): string {
  return words[word].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
