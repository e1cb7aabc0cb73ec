import type { PlanId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import { expect, test } from 'vitest';
import { planMemory } from './plan-memory.ts';

const [first, second] = ['a', 'b'] as unknown as readonly [PlanId, PlanId];
const seen = (text: string, version = 1) => ({ version, stamp: '7', text });

test('what is remembered is made into a plan once, and nobody can change it', () => {
  const memory = planMemory();
  const one = memory.remember(first, seen('{"goals":[{"text":"å"}]}'));
  const plan = memory.planIn(one);
  expect(plan).toEqual({ goals: [{ text: 'å' }] });
  expect(memory.planIn(one)).toBe(plan);
  expect(() => Object.assign(plan.goals[0] as object, { text: 'b' })).toThrow(TypeError);
});

test('what is asked for is kept before what was only read later', () => {
  const memory = planMemory(20);
  const third = 'c' as unknown as PlanId;
  memory.remember(first, seen('{"a":1}'));
  memory.remember(second, seen('{"b":1}'));
  expect(memory.recall(first)?.text).toBe('{"a":1}');
  memory.remember(third, seen('{"c":1}'));
  expect([first, second, third].map((plan) => memory.recall(plan)?.text)).toEqual(['{"a":1}', undefined, '{"c":1}']);
});

test('the newest is what is recalled, and the oldest is forgotten when there is no room', () => {
  const memory = planMemory(20);
  memory.remember(first, seen('{"a":1}'));
  memory.remember(first, seen('{"a":2}', 2));
  memory.remember(second, seen('{"b":1}'));
  expect([memory.recall(first)?.version, memory.recall(second)?.version]).toEqual([2, 1]);
  memory.remember(second, seen('{"b":123456789}', 2));
  expect([memory.recall(first), memory.recall(second)?.version]).toEqual([undefined, 2]);
  memory.remember(second, seen('{"b":"longer than there is room for"}', 3));
  expect(memory.recall(second)).toBeUndefined();
});

test('what was written is remembered as it would be read, without being read', () => {
  const memory = planMemory();
  const written = { goals: [{ text: 'å' }], lead: undefined } as unknown as Plan;
  const one = memory.remember(first, seen(JSON.stringify(written)), written);
  expect(memory.planIn(one)).toStrictEqual({ goals: [{ text: 'å' }] });
  expect(Object.isFrozen(memory.planIn(one).goals[0])).toBe(true);
});
