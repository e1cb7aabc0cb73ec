import { expect, test } from 'vitest';
import { linesOf } from './lines-of.ts';

async function read(text: string, size: number): Promise<readonly string[]> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
  }
  const lines: string[] = [];
  for await (const line of linesOf(chunks())) lines.push(line);
  return lines;
}

test.each([1, 2, 3, 7, 1000])('lines come whole however the bytes come, %i at a time', async (size) => {
  expect(await read('Åsa 👩‍👧\n\nett\u2028två\r\u2029\nsist', size)).toEqual(['Åsa 👩‍👧', '', 'ett\u2028två\r\u2029', 'sist']);
  expect(await read('a\nb\n', size)).toEqual(['a', 'b']);
  expect(await read('', size)).toEqual([]);
});
