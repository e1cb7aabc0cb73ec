import type { Dice } from '../dice.ts';

/** Stands for what JSON can write and JavaScript cannot hold: written without its quotes. */
const asWritten = (text: string): string => `@@${text}@@`;

/** A value as JSON text, with what stands for raw text written as it is. */
export const jsonOf = (value: unknown): string => (JSON.stringify(value) ?? '').replaceAll(/"@@([^"]*)@@"/g, '$1');

const control = String.fromCharCode(0, 1, 8, 27, 127, 133);

/** Strings that something somewhere may stumble over. */
export const nastyStrings: readonly string[] = [
  '',
  ' ',
  '\u0000',
  `före\u0000efter`,
  control,
  '\ud800',
  '\udfff\ud800',
  'e\u0301\u0301\u0301',
  '\u202e\u2066gnirts',
  '\ufeff',
  '👩‍👩‍👧‍👦'.repeat(40),
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'a'.repeat(5000),
  'å'.repeat(70_000),
  ' '.repeat(20_000),
  `${'a'.repeat(30_000)}!`,
  `${'a-'.repeat(20_000)}`,
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '-000001-01-01',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00.000Z',
  '2026-11-23T25:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  "'; drop table stafett.plan; --",
  '${jndi:ldap://x}',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '%s%n%x{{7*7}}',
  '201605042389',
  '160504-2389',
  '20160504+2389',
  'HEMLIGT-123 19850612-2384',
];

/** Numbers that something somewhere may stumble over. */
export const nastyNumbers: readonly unknown[] = [
  0,
  -0,
  -1,
  1.5,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  1e300,
  5e-324,
  asWritten('1e400'),
  asWritten('-1e400'),
  asWritten('9'.repeat(400)),
  asWritten('1E+2'),
];

const deep = (times: number): unknown => asWritten(`${'['.repeat(times)}${']'.repeat(times)}`);

/** Values of another kind than was asked for. */
export const nastyValues: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => [],
  () => ({}),
  () => [[[[]]]],
  () => ({ length: 1e9 }),
  () => ({ toString: 1, valueOf: 1, toJSON: 1 }),
  () => deep(50),
  () => deep(5000),
  () => deep(60_000),
  () => asWritten(`${"{'a':".replaceAll("'", String.fromCharCode(34)).repeat(1000)}1${'}'.repeat(1000)}`),
  () => Array.from({ length: 3000 }, (_one, index) => index),
  () => Object.fromEntries(Array.from({ length: 2000 }, (_one, index) => [`k${index}`, index])),
];

/** Names of fields that nobody has, or that objects have by themselves. */
export const nastyNames: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'extra',
  '',
  ' ',
  '201605042389',
  'Alma HEMLIGT-321',
  'x201605042389',
  'namn-160504-2389',
  'a'.repeat(3000),
  '\u0000',
  'type',
  'id',
];

/** A value to put where another was. */
export function nasty(dice: Dice): unknown {
  const kind = dice.below(10);
  if (kind < 6) return dice.one(nastyStrings);
  return kind < 8 ? dice.one(nastyNumbers) : dice.one(nastyValues)();
}
