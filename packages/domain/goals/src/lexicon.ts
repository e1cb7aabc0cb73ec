import doings from './data/doings.json' with { type: 'json' };
import grammar from './data/grammar.json' with { type: 'json' };
import interventions from './data/interventions.json' with { type: 'json' };
import jargon from './data/jargon.json' with { type: 'json' };
import matters from './data/matters.json' with { type: 'json' };
import measures from './data/measures.json' with { type: 'json' };
import names from './data/names.json' with { type: 'json' };
import negations from './data/negations.json' with { type: 'json' };
import people from './data/people.json' with { type: 'json' };
import times from './data/times.json' with { type: 'json' };
import vague from './data/vague.json' with { type: 'json' };
import { verbForms } from './verb-forms.ts';

type WordLists = Readonly<Record<string, readonly string[]>>;

/** Which classes a word belongs to: by itself, by how it begins, by how it ends. */
export interface Lexicon {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly endings: ReadonlyMap<string, readonly string[]>;
  readonly lengths: readonly number[];
}

function add(map: Map<string, string[]>, key: string, name: string): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [name]);
  else if (!found.includes(name)) found.push(name);
}

/**
 * Makes a lexicon of word lists; `trygg*` stands for a beginning, `*lovet` for an ending of a longer word, `+kurator` for the word and what ends so.
 *
 * @param lists - a name and lines of words for each class
 */
export function lexiconOf(lists: readonly WordLists[]): Lexicon {
  const [exact, beginnings, endings] = [new Map<string, string[]>(), new Map<string, string[]>(), new Map<string, string[]>()];
  for (const [name, lines] of lists.flatMap((list) => Object.entries(list))) {
    for (const word of lines.flatMap((line) => line.split(' '))) {
      if (word.endsWith('*')) add(beginnings, word.slice(0, -1), name);
      else if (/^[*+]./.test(word)) add(endings, word.slice(1), name);
      if (!/^\*.|\*$/.test(word)) add(exact, word.replace(/^\+(?=.)/, ''), name);
    }
  }
  const lengths = [...new Set([...beginnings.keys(), ...endings.keys()].map((key) => key.length))].sort((a, b) => a - b);
  return { exact, beginnings, endings, lengths };
}

/**
 * The classes of one word.
 *
 * @param lexicon - made by `lexiconOf`
 * @param word - in lower case
 */
export function classesOf(lexicon: Lexicon, word: string): Set<string> {
  const found = new Set<string>(lexicon.exact.get(word));
  for (const length of lexicon.lengths) {
    if (length > word.length) break;
    for (const name of lexicon.beginnings.get(word.slice(0, length)) ?? []) found.add(name);
    if (length === word.length) continue;
    for (const name of lexicon.endings.get(word.slice(-length)) ?? []) found.add(name);
  }
  return found;
}

const wildcards = (phrases: WordLists): WordLists =>
  Object.fromEntries(
    Object.values(phrases)
      .flat()
      .flatMap((line) => line.split(/[ |]/))
      .map((element) => element.replace(/\?$/, ''))
      .filter((element) => element.length > 1 && element.includes('*'))
      .map((element) => [element, [element]]),
  );

const sources = [doings, grammar, interventions, jargon, matters, measures, names, negations, people, times, vague];

/** All Swedish words the assistant knows. */
export const swedish: Lexicon = lexiconOf([...sources.map((source) => source.words), ...sources.map((source) => wildcards(source.phrases)), verbForms]);
