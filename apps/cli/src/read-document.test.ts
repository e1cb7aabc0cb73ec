import { expect, test } from 'vitest';
import { BadInput } from './bad-input.ts';
import { readDocument } from './read-document.ts';

const faultsOf = (text: string): unknown => {
  try {
    readDocument(text, 'file.yaml');
  } catch (error) {
    if (error instanceof BadInput) return error.faults;
    throw error;
  }
  return 'read';
};

test.each([
  ['a: [1', 1, 'a list that does not end'],
  ['a: 1\na: 2', 2, 'a field that stands twice'],
  ['a: 1\n\tb: 2', 2, 'a tab as indentation'],
  ['a: 1\n---\nb: 2', 2, 'two documents'],
  ['{"a": 1,,}', 1, 'JSON with a comma too many'],
  ['a: *nowhere', undefined, 'an alias of nothing'],
])('%j cannot be read: line %s, %s', (text, line, _reason) => {
  expect(faultsOf(text)).toEqual([{ code: 'notReadable', path: [], facts: {}, rule: 'SEC-11', line }]);
});

test('a file that grows without end when its aliases are followed is refused', () => {
  const levels = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}*l${level}]`);
  expect(faultsOf(['l0: &l0 [x]', ...levels].join('\n'))).toMatchObject([{ code: 'notReadable' }]);
});

test('JSON, a byte order mark and dates are read as they are written', () => {
  expect(readDocument('\uFEFF{"a": {"b": [1, "2026-11-23"]}}', '-').value).toEqual({ a: { b: [1, '2026-11-23'] } });
  expect(readDocument('on: 2026-11-23\nanswer: no', '-').value).toEqual({ on: '2026-11-23', answer: 'no' });
});

test.each([
  [['a'], 1, 'a field'],
  [['a', 'b', 1], 4, 'an entry of a list'],
  [['a', 'b', 1, 'c'], 4, 'a field of an entry'],
  [['a', 'missing'], 1, 'a field that is missing stands where its surroundings begin'],
  [['gone', 'far', 'away'], 1, 'a field without surroundings stands at the beginning'],
])('%j stands on line %i: %s', (path, line) => {
  expect(readDocument('a:\n  b:\n    - 1\n    - c: 2\n', '-').lineOf(path)).toBe(line);
});

test('nothing stands on no line', () => {
  expect(readDocument('', '-').lineOf(['a'])).toBeUndefined();
  expect(readDocument('', '-').value).toBeNull();
});
