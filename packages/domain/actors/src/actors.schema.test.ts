import { violationsOf } from '@stafett/kernel';
import { expect, test } from 'vitest';
import { Actor, NoticedBy, Unit } from './actors.schema.ts';

const elin = { user: 'elin.sjoberg', name: 'Elin Sjöberg', house: 'region', unit: 'barnmedicin', role: 'kurator' };
const barnmedicin = { id: 'barnmedicin', name: 'Barnmedicinska mottagningen', kind: 'paediatrics', house: 'region', principal: 'region' };

test('someone who has signed in has one unit and a role in its own words', () => {
  expect(Actor.parse(elin)).toEqual(elin);
});

type Row = [changes: object, field: string, code: string, reason: string];

test.each<Row>([
  [{ role: '' }, 'role', 'tooShort', 'no role'],
  [{ unit: 'Barnmedicin' }, 'unit', 'invalidFormat', 'a unit that is no slug'],
  [{ isAdmin: true }, 'isAdmin', 'unknownField', 'a claim that nobody asked for'],
])('%#: claims %j are refused at %s', (changes, field, code) => {
  const claims = { ...elin, ...changes };
  expect(violationsOf(Actor.safeParse(claims).error!, claims)).toMatchObject([{ path: [field], code }]);
});

test.each<Row>([
  [{ kind: 'castle' }, 'kind', 'unknownValue', 'a kind of unit that does not exist'],
  [{ principal: 'king' }, 'principal', 'unknownValue', 'a principal that does not exist'],
])('%#: a unit %j is refused at %s', (changes, field, code) => {
  const unit = { ...barnmedicin, ...changes };
  expect(violationsOf(Unit.safeParse(unit).error!, unit)).toMatchObject([{ path: [field], code }]);
});

test('a unit is read whole', () => {
  expect(Unit.parse(barnmedicin)).toEqual(barnmedicin);
});

test('ACT-19: a need is noticed by one of seven', () => {
  expect(NoticedBy.options).toHaveLength(7);
});
