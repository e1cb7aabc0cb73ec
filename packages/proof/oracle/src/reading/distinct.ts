/** Each once. */
export function distinct<Word>(words: readonly Word[]): Word[] {
  return [...new Set(words)];
}
