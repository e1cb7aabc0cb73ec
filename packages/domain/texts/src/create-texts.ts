import type { CalendarDate, Instant } from '@stafett/kernel';
import { clockTimeIn, dateIn } from '@stafett/kernel';
import { IntlMessageFormat } from 'intl-messageformat';
import { sv, type TextId } from './sv.ts';

/** The languages there are words in. */
export type Locale = keyof typeof languages;

/** What a text is filled with. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Words in one language. */
export interface Texts {
  readonly locale: Locale;
  /** The tag for dates, lists and controls, as `sv-SE`. */
  readonly tag: string;
  say(id: TextId, values?: TextValues): string;
  /** A day in words; `short` leaves the weekday out. */
  day(date: CalendarDate, style?: 'long' | 'short'): string;
  /** The time of day in Sweden. */
  time(at: Instant): string;
  /** The day in Sweden of a moment, in words. */
  dayOf(at: Instant): string;
  /** Several words as one: "a, b och c". */
  list(words: readonly string[]): string;
}

const languages = { sv: { tag: 'sv-SE', messages: sv } } as const;

const dayStyles = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * All words in one language.
 *
 * @param locale - the language
 * @example
 * createTexts('sv').say('step.prepare') // 'Förbered'
 * createTexts('sv').day('2026-12-01') // 'tisdag 1 december 2026'
 * createTexts('sv').time('2026-12-01T12:30:00.000Z') // '13.30'
 * createTexts('sv').list(['mål', 'insatser', 'egna ord']) // 'mål, insatser och egna ord'
 */
export function createTexts(locale: Locale): Texts {
  const { tag, messages } = languages[locale];
  const ready = new Map<TextId, IntlMessageFormat>();
  const message = (id: TextId): IntlMessageFormat => {
    const made = ready.get(id) ?? new IntlMessageFormat(messages[id], tag);
    ready.set(id, made);
    return made;
  };
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const days = {
    long: new Intl.DateTimeFormat(tag, { ...dayStyles.long, timeZone: 'UTC' }),
    short: new Intl.DateTimeFormat(tag, { ...dayStyles.short, timeZone: 'UTC' }),
  };
  const day = (date: CalendarDate, style: 'long' | 'short' = 'long') => days[style].format(new Date(`${date}T00:00:00.000Z`));
  return {
    locale,
    tag,
    say: (id, values) => String(message(id).format(values)),
    day,
    dayOf: (at) => day(dateIn(at), 'short'),
    time: (at) => clockTimeIn(at).replace(':', '.'),
    list: (words) => lists.format(words),
  };
}
