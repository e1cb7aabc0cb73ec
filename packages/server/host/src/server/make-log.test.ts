import { HouseId } from '@stafett/kernel';
import { expect, test } from 'vitest';
import { describeError, makeLog } from './make-log.ts';

type Log = ReturnType<typeof makeLog>;

function logged(write: (log: Log) => void): string {
  let text = '';
  write(makeLog(HouseId.parse('region'), { write: (line) => void (text += line) }));
  return text;
}

test.each([
  { written: '19121212-1212', reason: 'twelve figures with a hyphen' },
  { written: '191212121212', reason: 'twelve figures' },
  { written: '121212-1212', reason: 'ten figures' },
  { written: '121212+1212', reason: 'someone who has turned a hundred' },
  { written: '20180172-2399', reason: 'a coordination number' },
])('a personal number written as $reason does not reach the log', ({ written }) => {
  const line = logged((log) => log.info({ about: `x ${written} y` }, `om ${written}`));
  expect(line).toContain('[personal number]');
  expect(line).not.toContain(written);
});

test.each([
  { kept: '7d4c1f0e-91b2-4c39-8c1e-191212121212', reason: 'an id that looks like one at its end' },
  { kept: '1764000000000', reason: 'a time in milliseconds' },
  { kept: '2026-11-23T08:00:00.000Z', reason: 'a moment' },
])('$reason stays readable', ({ kept }) => {
  expect(logged((log) => log.info({ kept }))).toContain(kept);
});

test.each(['body', 'cookie', 'cookies', 'headers', 'authorization', 'url', 'query', 'input', 'token', 'password', 'req'])(
  '%s is left out, also one level down',
  (name) => {
    expect(logged((log) => log.info({ [name]: 'hush', request: { [name]: 'hush' } }))).not.toContain('hush');
  },
);

test('of an error the log says what, which and where, but not its words', () => {
  const cause = Object.assign(new TypeError('Key (name)=(Josef)'), { code: '23505' });
  const error = new Error('Josef could not be saved', { cause });
  for (const write of [(log: Log) => log.error({ err: error }), (log: Log) => log.error(error), (log: Log) => log.error({ err: error }, 'not saved')])
    expectBare(logged(write));
});

function expectBare(line: string): void {
  expect(JSON.parse(line)).toMatchObject({ err: { name: 'Error', cause: { name: 'TypeError', code: '23505' } } });
  expect(line).toContain('make-log.test.ts');
  expect(line).not.toContain('Josef');
}

test.each([
  { thrown: 'Josef', described: { name: 'string' } },
  { thrown: undefined, described: { name: 'undefined' } },
  { thrown: null, described: { name: 'object' } },
])('$thrown, thrown though it is no error, is described without its words', ({ thrown, described }) => {
  expect(describeError(thrown)).toEqual(described);
});

test('an error of several lines leaves none of them in the log', () => {
  const error = new Error('first Josef\n    second Josef\n    at Josef (/home/josef:1:1)');
  expect(JSON.stringify(describeError(error))).not.toContain('Josef');
});
