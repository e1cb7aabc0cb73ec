import type { Dice } from '../dice.ts';

type Break = (text: string, dice: Dice) => string | Buffer;

const breaks: readonly Break[] = [
  (text, dice) => text.slice(0, dice.below(text.length + 1)),
  (text) => `${text}${text}`,
  (text) => `${text},`,
  (text) => `\ufeff${text}`,
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
  (text, dice) =>
    Buffer.concat([Buffer.from(text.slice(0, dice.below(text.length + 1))), Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80]), Buffer.from(text.slice(-3))]),
  (text) => Buffer.concat([Buffer.from([0]), Buffer.from(text)]),
  () => '',
  () => 'null',
  () => '[]',
  () => '"HEMLIGT-777 201605042389"',
  () => 'NaN',
  () => '{"a":1,"a":2}',
  () => '{"__proto__":{"isAdmin":true}}',
  () => '{"constructor":{"prototype":{"isAdmin":true}}}',
  () => `${'['.repeat(100_000)}`,
  () => `${'{"a":'.repeat(30_000)}`,
  () => `{"${'x'.repeat(200_000)}":1}`,
  (text) => text.replaceAll('"', "'"),
  (text) => `/* */${text}`,
  (text) => text.replaceAll(':', ':\t\n\r '),
  (text) => `${text.slice(0, -1)},"Alma HEMLIGT-888":"160504-2389"}`,
];

/** What should have been JSON, no longer so, or in another encoding. */
export const breakText = (text: string, dice: Dice): string | Buffer => dice.one(breaks)(text, dice);
