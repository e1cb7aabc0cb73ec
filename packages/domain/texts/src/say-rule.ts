import { type LawId, lawById, lawIds } from '@stafett/rulebook';
import type { Texts } from './create-texts.ts';
import { lawTexts } from './law-texts.ts';
import { sv, type TextId } from './sv.ts';

/** A law in words: what it says and where it stands. */
export interface SaidLaw {
  readonly says: string;
  readonly place: string;
  /** The place has not been read in the act itself and must be checked before it is relied on. */
  readonly mustBeChecked: boolean;
}

/**
 * A rule of the specification in plain words; nothing for a number that does not exist.
 *
 * @param rule - its number
 * @param texts - the language
 * @example
 * sayRule('GOA-11', createTexts('sv')) // 'Varje insats har en enda som ansvarar.'
 */
export function sayRule(rule: string, texts: Pick<Texts, 'say'>): string | undefined {
  const id = `rule.${rule}`;
  return Object.hasOwn(sv, id) ? texts.say(id as TextId) : undefined;
}

/**
 * A law of the catalogue in words.
 *
 * @param law - its id
 * @param texts - the language
 * @example
 * sayLaw('hsl-sip', createTexts('sv')) // { says: 'Samma skyldighet för vården.', place: 'HSL (2017:30) 16 kap. 4 §', mustBeChecked: false }
 */
export function sayLaw(law: string, texts: Pick<Texts, 'say'>): SaidLaw | undefined {
  if (!(lawIds as readonly string[]).includes(law)) return undefined;
  const { place, confidence } = lawById(law as LawId);
  return { says: texts.say(lawTexts[law as LawId]), place, mustBeChecked: confidence === 'L' };
}
