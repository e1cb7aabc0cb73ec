import { expect, test } from 'vitest';
import { withoutPersonnummer } from './without-personnummer.ts';

test.each([
  ['20230314-2398', '[personnummer]', 'as it is written'],
  ['202303142398', '[personnummer]', 'without a hyphen'],
  ['230314-2398', '[personnummer]', 'as people say it'],
  ['230314+2398', '[personnummer]', 'of one who is over a hundred'],
  ['20230374-2398', '[personnummer]', 'a coordination number'],
  ['Josef (20230314-2398) sover', 'Josef ([personnummer]) sover', 'inside a text'],
  ['"at": "2026-11-23T08:15:00.000Z"', '"at": "2026-11-23T08:15:00.000Z"', 'a moment is none'],
  ['20230314-2398-8000-8000-000000000000', '20230314-2398-8000-8000-000000000000', 'the beginning of a UUID is none'],
  ['230399-2398', '230399-2398', 'there is no 39th of March, nor a 99th'],
])('%s becomes %s: %s', (text, expected) => {
  expect(withoutPersonnummer(text)).toBe(expected);
});
