import type { FreeTexts } from './free-texts.ts';

/** The personal numbers of the family, in the pattern of the tax agency's test series (SEC-14). */
export const personalNumbers = { child: '201605042389', mother: '198506122384', father: '198209202384' } as const;

/** Secret words that somebody wrote in one field. */
export interface Planted {
  readonly field: string;
  /** The unit that wrote them. */
  readonly by: string;
  /** Whether it was after one had withdrawn its consent for a unit. */
  readonly late: boolean;
}

const kinds = ['ADDRESS', 'TOWN', 'SCHOOL', 'UNIT'] as const;
const named = /(UNIT|SCHOOL|NAME)-\d/;
const room = 20;

/** The words that have been planted, by their number. */
export class PlantedWords {
  readonly byNumber = new Map<string, Planted>();
  readonly #freeTexts: FreeTexts;

  constructor(freeTexts: FreeTexts) {
    this.#freeTexts = freeTexts;
  }

  /** A command in which every `*` has become words with an address, a town, a school, a unit and, where there is room, a personal number. */
  fill(command: { readonly type: string }, writing: Omit<Planted, 'field'>): { readonly type: string } {
    return this.#filled(command, command.type, writing) as { readonly type: string };
  }

  /** The fields in which something has been planted. */
  fields(): ReadonlySet<string> {
    return new Set([...this.byNumber.values()].map(({ field }) => field));
  }

  #filled(value: unknown, field: string, writing: Omit<Planted, 'field'>): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#filled(one, `${field}[]`, writing));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#filled(inner, `${field}.${key}`, writing)]));
    if (value === '*') return this.#words({ ...writing, field });
    this.#note(value, { ...writing, field });
    return value;
  }

  #words(planted: Planted): string {
    const number = String(this.byNumber.size + 1).padStart(3, '0');
    this.byNumber.set(number, planted);
    const words = kinds.map((kind) => `${kind}-${number}`);
    const most = this.#freeTexts.get(planted.field) ?? 0;
    while (words.join(' ').length > most) words.pop();
    const text = words.join(' ');
    // A unit elsewhere plants no number: its own words are no secret to it, and a number is the same whoever writes it.
    return text.length + room > most || planted.by !== 'social' ? text : `${text} ${personalNumbers.child}`;
  }

  // A unit's own name and somebody's personal number are planted as they are.
  #note(value: unknown, planted: Planted): void {
    if (typeof value !== 'string' || !(named.test(value) || Object.values(personalNumbers).some((number) => number === value))) return;
    this.byNumber.set(`${planted.field}:${value}`, planted);
  }
}
