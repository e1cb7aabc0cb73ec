import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGoal } from './read-goal.ts';
import { codesIn, codesOf, gets, wordsFor } from './testing/codes-of.ts';
import labelled from './testing/labelled-goals.json' with { type: 'json' };

const longest = 10_000;
/** Ten thousand runs of ten thousand characters take their time. */
const patience = 900_000;
const anyText = fc.string({ unit: 'binary', maxLength: longest });
const anyGoal = fc.constantFrom(...labelled.map(({ goal }) => goal));
const pieces = [
  'och ',
  'att ',
  ', ',
  'en två ',
  'Josef ',
  'BUP ',
  'inte ',
  'när ',
  'mer ',
  'samtal ',
  't.o.m. ',
  '1. ',
  'v. ',
  '12/',
  '- a\n',
  'ä\u0308',
  '\u00AD',
  '😀',
  '\u202E',
  '\uD800',
  '[',
  '\\',
  '(((',
  'a-',
  'a:',
];
const mixedText = fc.array(fc.oneof(fc.constantFrom(...pieces), anyGoal), { maxLength: 60 }).map((parts) => parts.join(' '));

test(
  'GOA-05: any text at all is read, and each finding points inside it',
  () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mixedText), (text) => {
        for (const { span } of readGoal(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  },
  patience,
);

test(
  'GOA-05: the same text gets the same answer, whatever was read in between',
  () => {
    fc.assert(
      fc.property(mixedText, anyText, (text, other) => {
        const before = readGoal(text);
        readGoal(other);
        expect(readGoal(text)).toEqual(before);
      }),
    );
  },
  patience,
);

/** Milliseconds of processor time; generous, yet far below what a square of the length would take. */
const mostTime = 500;

test.each([...pieces, 'utan att jag ', 'skolan ringer och ', 'inte varje gång ', 'egen ', 'jag går hem och '].map((piece) => [piece]))(
  'ten thousand characters of %j are read in a moment',
  (piece) => {
    const text = piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      readGoal(text);
      return process.cpuUsage(before).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(mostTime);
  },
);

test.each([
  ['Ali 😀 mår bra 🙏', ['mår bra'], 'emoji'],
  ['👨‍👩‍👧‍👦 Ali mår bra', ['mår bra'], 'one emoji of many parts'],
  ['Ali مرحبا mår bra', ['mår bra'], 'right to left in the middle'],
  ['\u202EAli\u202C mår bra', ['mår bra'], 'a turned direction'],
  ['Ali ma\u030Ar bra', ['ma\u030Ar bra'], 'a letter in two code points'],
  ['Ali mår\u00A0bra', ['mår\u00A0bra'], 'a space that does not break'],
  ['Ali mår\r\nbra', ['mår\r\nbra'], 'a line break inside'],
])('%j has its vague words %j: %s', (goal, words) => {
  expect(wordsFor('vague', goal)).toEqual(words);
});

test.each(['\n', '\r\n', '\r', '\u2028'])('lines that end in %j are lines', (end) => {
  expect(codesOf(`- Sova${end}- Äta`)).toContain('several');
});

test('a letter written in two code points is the same letter', () => {
  fc.assert(
    fc.property(anyGoal, (goal) => {
      expect(codesOf(goal.normalize('NFD'))).toEqual(codesOf(goal.normalize('NFC')));
    }),
  );
});

test('spaces around a goal change nothing but the places', () => {
  fc.assert(
    fc.property(anyGoal, (goal) => {
      expect(codesOf(`  ${goal} \n`)).toEqual(codesOf(goal));
    }),
  );
});

test('a goal that is given a date no longer lacks a time, and one given a frequency no longer lacks a measure', () => {
  fc.assert(
    fc.property(anyGoal, (goal) => {
      const plain = goal.replace(/[.!?]$/, '');
      expect(gets('noTime', `${plain}, senast den 3 mars 2027`)).toBe(false);
      expect(gets('noMeasure', `${plain}, minst tre gånger i veckan`)).toBe(false);
    }),
  );
});

test('a finding is told for one criterion by its code', () => {
  const criteria = new Map(labelled.flatMap(({ goal }) => readGoal(goal)).map(({ code, criterion }) => [`${code} ${criterion}`, code]));
  expect(new Set(criteria.values()).size).toBe(criteria.size);
  expect(codesIn(readGoal('Ali mår bra'))).toEqual(['vague', 'noMeasure', 'noTime']);
});
