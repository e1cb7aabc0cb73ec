import { expect, test } from 'vitest';
import { jsonText, knowText } from './known-text.ts';

test.each([
  { reason: 'among other things', rest: { part: 'original', history: [1, { a: null }], none: undefined } },
  { reason: 'with names and words that have to be written otherwise', rest: { 'a"b\\': 'rad\nrad', 'å\u2028': '\u0000' } },
  { reason: 'with what has its own way of being written', rest: { at: new Date(0), none: () => 1 } },
  { reason: 'alone', rest: {} },
])('an answer that holds something known $reason has the text that it would have anyhow', ({ rest }) => {
  const plan = { goals: [{ text: 'å' }], none: null };
  const answer = { ...rest, plan: knowText(plan, JSON.stringify(plan)) };
  expect(jsonText(answer)).toBe(JSON.stringify(answer));
});

test('the known text is taken as it stands, and only where it is known', () => {
  const plan = knowText({ id: 1 }, '{"id": 1}');
  expect(jsonText({ plan, part: 'copy', endedAt: undefined })).toBe('{"plan":{"id": 1},"part":"copy"}');
  expect(jsonText({ plan: { id: 1 } })).toBe('{"plan":{"id":1}}');
  expect(jsonText([plan])).toBe('[{"id":1}]');
  expect([jsonText(undefined), jsonText(null), jsonText('å'), jsonText({ plan, toJSON: () => 'x' })]).toEqual([undefined, 'null', '"å"', '"x"']);
});
