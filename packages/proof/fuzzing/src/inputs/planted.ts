import type { Dice } from '../dice.ts';

/** What stands in the plans and may be read by nobody without a part in them. */
export const secretWord = 'HEMLIGT';
/** What stands in what is sent by those who have no part in the plans. */
export const ownWord = 'EGETORD';

/** Personal numbers in the pattern of the tax agency's test series (SEC-14). */
export const secretNumbers = ['201605042389', '198506122384', '198209202384'] as const;
/** Those that strangers send. */
export const ownNumbers = ['199001012384', '195003042385'] as const;

const words = new RegExp(`(?:${secretWord}|${ownWord})-\\d+`);
const secretWords = new RegExp(`${secretWord}-\\d+`);
const numbers = /(?<!\d)(?:19|20)?(\d{6})[-+ ]?(\d{4})(?!\d)/g;

const holdsNumber = (text: string, known: readonly string[]): string | undefined =>
  [...text.matchAll(numbers)].find(([, day, rest]) => known.some((number) => number.endsWith(`${day}${rest}`)))?.[0];

/** Anything that somebody wrote, or a personal number: what no error and no line of a log may hold. */
export const writtenIn = (text: string): string | undefined => words.exec(text)?.[0] ?? holdsNumber(text, [...secretNumbers, ...ownNumbers]);

/** Anything of the plans: what no stranger may read. */
export const secretIn = (text: string): string | undefined => secretWords.exec(text)?.[0] ?? holdsNumber(text, secretNumbers);

/** Words with something planted in them, as long as there is room. */
export function plantedText(dice: Dice, longest: number): string {
  const marked = `${secretWord}-${100 + dice.below(900)}`;
  const wordy = dice.happens(0.1) ? `${marked} ${dice.one(['160504-2389', '20160504-2389', '198506122384'])} Kvarnvägen 3` : marked;
  return wordy.length <= longest ? wordy : 'ord'.slice(0, longest);
}

/** The same, as somebody without a part in the plans sends it. */
export function asOwn(text: string): string {
  const swapped = secretNumbers.reduce((left, number, index) => left.replaceAll(number, ownNumbers[index % 2] as string), text.replaceAll(secretWord, ownWord));
  return swapped.replaceAll('160504-2389', '900101-2384');
}
