import wordData from './data/swedish-words.json' with { type: 'json' };

const listOf = (words: string): readonly string[] => [...new Set(words.split(' '))];

const endings = listOf(wordData.endings).toSorted((one, other) => other.length - one.length);
const fillers = new Set(listOf(wordData.fillers));
const SHORTEST_STEM = 3;

// å, ä and ö are letters of their own; other marks, as in idé and müsli, are not.
const ownLetters = new Map([
  ['a\u030A', 'å'],
  ['a\u0308', 'ä'],
  ['o\u0308', 'ö'],
]);

const foldLetter = (letter: string): string => ownLetters.get(letter.slice(0, 2)) ?? letter.slice(0, 1);

/** Small letters, with only the marks that make a letter another in Swedish. */
export function foldSwedish(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{L}\p{M}+/gu, foldLetter);
}

/** Without the marks of å, ä and ö too, for one who has no such keys. */
export function withoutMarks(folded: string): string {
  return folded.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The words of a text, folded. */
export function wordsIn(text: string): readonly string[] {
  return foldSwedish(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that say what is looked for; each once, little words left out. */
export function searchWordsIn(text: string): readonly string[] {
  return [...new Set(wordsIn(text))].filter((word) => !fillers.has(word));
}

/** What can be left of a word when a usual ending is taken off: the shortest first, the word itself last. */
export function stemsOf(word: string): readonly string[] {
  const taken = endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM);
  return [...taken.map((ending) => word.slice(0, -ending.length)), word];
}
