import { expect, test } from 'vitest';
import { z } from 'zod';
import { Text } from './text.ts';
import { violationsOf } from './violations-of.ts';

test.each([
  ['  hej \n', 'hej', 'space around is taken away'],
  ['en\ntvå\tre', 'en\ntvå\tre', 'line feeds and tabs stay'],
  ['en\r\ntvå', 'en\ntvå', 'line breaks of another system become line feeds'],
  ['A\u030angstro\u0308m', 'Ångström', 'letters are put together, NFC'],
  ['👩‍👧‍👦 bra 😀', '👩‍👧‍👦 bra 😀', 'emoji with joiners stay'],
  ['مرحبا يوسف', 'مرحبا يوسف', 'right-to-left text stays'],
  ['\u200fשלום\u200f', '\u200fשלום\u200f', 'marks of direction stay'],
  ["'; DROP TABLE plan; --<script>", "'; DROP TABLE plan; --<script>", 'text is text, whatever it looks like'],
])('%j is kept as %j: %s', (written, kept) => {
  expect(Text(100).parse(written)).toBe(kept);
});

test.each([
  ['a\u0000b', 'NUL'],
  ['a\u0007b', 'bell'],
  ['a\rb', 'a lone carriage return'],
  ['a\u001b[31mb', 'escape'],
  ['a\u007fb', 'delete'],
  ['a\u0085b', 'a control character of the second set'],
  ['a\ud83db', 'half of a pair'],
])('%j is refused: %s', (written) => {
  const read = z.strictObject({ note: Text(100) }).safeParse({ note: written });
  expect(violationsOf(read.error!)).toEqual([{ code: 'forbiddenCharacter', path: ['note'], facts: {}, rule: 'SEC-11', laws: [] }]);
});

test.each<[written: string, found: object[], reason: string]>([
  ['', [{ code: 'tooShort', facts: { min: 1 } }], 'nothing'],
  [' \n\t ', [{ code: 'tooShort', facts: { min: 1 } }], 'nothing but space'],
  ['a'.repeat(100), [], 'just as long as it may be'],
  ['a'.repeat(101), [{ code: 'tooLong', facts: { max: 100 } }], 'a letter too long'],
  [`${' '.repeat(500)}a`, [], 'space around does not count'],
  ['å'.normalize('NFD').repeat(100), [], 'letters count as put together'],
  ['a'.repeat(10_000), [{ code: 'tooLong', facts: { max: 100 } }], '10,000 characters'],
])('the length of a text: case %#', (written, found) => {
  const read = Text(100).safeParse(written);
  expect(read.success ? [] : violationsOf(read.error).map(({ code, facts }) => ({ code, facts }))).toEqual(found);
});
