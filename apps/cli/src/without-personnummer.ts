// Year, month, day (60 more in a coordination number) and four digits, with or without the century.
const PERSONNUMMER = /(?<![\w-])(?:\d{2})?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?![\w-])/g;

/** The same text without anything that is written as a personal number: one may stand in a name, a goal or a file's name. */
export function withoutPersonnummer(text: string): string {
  return text.replaceAll(PERSONNUMMER, '[personnummer]');
}
