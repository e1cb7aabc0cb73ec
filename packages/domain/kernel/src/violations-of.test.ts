import { expect, test } from 'vitest';
import { z } from 'zod';
import { HouseId, PlanId } from './ids.ts';
import { CalendarDate } from './calendar-date.ts';
import { Personnummer } from './personnummer.ts';
import { Text } from './text.ts';
import { inputViolationCodes, violationsOf } from './violations-of.ts';

const Form = z
  .strictObject({
    id: PlanId,
    house: HouseId,
    date: CalendarDate,
    kind: z.enum(['one', 'two']),
    note: Text(20).optional(),
    number: z.int().min(1).max(9),
    list: z.array(z.string()).min(1).max(2),
    step: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('start'), person: Personnummer }), z.strictObject({ type: z.literal('stop') })]),
    place: z.union([z.string(), z.strictObject({ street: Text(10) })]),
    byPerson: z.record(z.uuid(), z.boolean()),
  })
  .refine(({ number, list }) => number !== 7 || list.length === 2, {
    path: ['number'],
    params: { violation: 'sevenNeedsTwo', rule: 'PLA-01', facts: { number: 7 } },
  });

const id = '4bd1d2f4-6f6c-4a9a-8df8-6c5a3a3b7c11';
const good = { id, house: 'region', date: '2026-11-23', kind: 'one', number: 1, list: ['a'], step: { type: 'stop' }, place: 'hemma', byPerson: { [id]: true } };

const found = (input: unknown, withInput = true) => {
  const { error } = Form.safeParse(input);
  return error === undefined
    ? []
    : violationsOf<'sevenNeedsTwo'>(error, withInput ? input : undefined).map(({ code, path, facts }) => [code, path.join('.'), facts]);
};

test.each<[changes: object, violations: unknown[], reason: string]>([
  [{}, [], 'all is well'],
  [{ id: undefined }, [['missing', 'id', {}]], 'a field is missing'],
  [{ id: null }, [['wrongType', 'id', { expected: 'string' }]], 'a field is null'],
  [{ id: 5 }, [['wrongType', 'id', { expected: 'string' }]], 'a number where a text belongs'],
  [{ id: 'abc' }, [['invalidFormat', 'id', { format: 'uuid' }]], 'no uuid'],
  [{ house: 'Åby kommun' }, [['invalidFormat', 'house', { format: 'regex' }]], 'no slug'],
  [{ date: '2026-02-30' }, [['invalidFormat', 'date', { format: 'date' }]], 'a day that does not exist'],
  [{ kind: 'three' }, [['unknownValue', 'kind', { allowed: ['one', 'two'] }]], 'a word outside a closed list'],
  [{ kind: undefined }, [['missing', 'kind', {}]], 'a closed list left out'],
  [{ note: 'a'.repeat(21) }, [['tooLong', 'note', { max: 20 }]], 'too long a text'],
  [{ note: ' ' }, [['tooShort', 'note', { min: 1 }]], 'an empty text'],
  [{ number: 0 }, [['outOfRange', 'number', { min: 1 }]], 'too small a number'],
  [{ number: 10 }, [['outOfRange', 'number', { max: 9 }]], 'too large a number'],
  [{ number: 1.5 }, [['wrongType', 'number', { expected: 'int' }]], 'a part of a number'],
  [{ number: 7 }, [['sevenNeedsTwo', 'number', { number: 7 }]], "a room's own rule, with its facts"],
  [{ list: [] }, [['tooShort', 'list', { min: 1 }]], 'an empty list'],
  [{ list: ['a', 'b', 'c'] }, [['tooLong', 'list', { max: 2 }]], 'too long a list'],
  [{ list: ['a', 1] }, [['wrongType', 'list.1', { expected: 'string' }]], 'the second of a list'],
  [{ step: { type: 'dance' } }, [['unknownValue', 'step.type', { allowed: ['start', 'stop'] }]], 'an unknown command'],
  [{ step: {} }, [['missing', 'step.type', {}]], 'a command without a type'],
  [{ step: { type: 'start', person: '20230314-2397' } }, [['invalidPersonnummer', 'step.person', {}]], 'a wrong personal number within'],
  [{ place: { street: 'a'.repeat(11) } }, [['tooLong', 'place.street', { max: 10 }]], 'the branch that came furthest is the one that was meant'],
  [{ place: 5 }, [['wrongType', 'place', { expected: 'string' }]], 'none of the branches'],
  [{ byPerson: { abc: true } }, [['invalid', 'byPerson.abc', {}]], 'a key of the wrong kind'],
  [
    { extra: 1, more: 2 },
    [
      ['unknownField', 'extra', {}],
      ['unknownField', 'more', {}],
    ],
    'fields that nobody asked for',
  ],
  [{ '20230314-2398': 1 }, [['unknownField', '?', {}]], 'a personal number as a key is not repeated'],
  [{ 'nummer-20230314-2398': 1 }, [['unknownField', '?', {}]], 'nor one within a key that could be a field'],
])('%#: %j', (changes, violations) => {
  expect(found({ ...good, ...changes })).toEqual(violations);
});

test('a missing field is told from one of the wrong type without the input too', () => {
  expect(found({ ...good, id: undefined, place: 5 }, false)).toEqual([
    ['missing', 'id', {}],
    ['wrongType', 'place', { expected: 'string' }],
  ]);
  expect(violationsOf(Form.safeParse(undefined).error!)).toMatchObject([{ code: 'missing', path: [] }]);
});

test('each violation names a rule, its own or that of bad input', () => {
  const { error } = Form.safeParse({ ...good, number: 7 });
  expect(violationsOf(error!)).toMatchObject([{ rule: 'PLA-01', laws: [] }]);
  expect(violationsOf(Form.safeParse({ ...good, id: 'abc' }).error!)).toMatchObject([{ rule: 'SEC-11', laws: [] }]);
});

test('nothing that was written is repeated', () => {
  const secret = 'hemligt-20230314-2398';
  const everywhere = Object.fromEntries(Object.keys(good).map((key) => [key, secret]));
  const { error } = Form.safeParse({ ...everywhere, step: { type: secret }, list: [secret, 1, secret], [secret.slice(8)]: secret });
  expect(JSON.stringify(violationsOf(error!))).not.toContain('2398');
});

test('the codes are a closed list without doubles', () => {
  expect(new Set(inputViolationCodes).size).toBe(inputViolationCodes.length);
});
