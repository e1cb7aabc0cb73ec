import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Refusal } from './host.violations.ts';
import { inboxGate } from './inbox-gate.ts';

const usual = { atOnce: 2, waiting: 3, longest: 10_000 };

/** What becomes of many pieces of work that each take some time. */
async function flood(count: number, milliseconds: number, longest = usual.longest) {
  const gate = inboxGate({ ...usual, longest });
  let inside = 0;
  let most = 0;
  const work = async (): Promise<string> => {
    inside += 1;
    most = Math.max(most, inside);
    await setTimeout(milliseconds);
    inside -= 1;
    return 'done';
  };
  const codeOf = (error: unknown): string => (error instanceof Refusal ? `${error.code} ${error.status}` : String(error));
  const results = await Promise.all(Array.from({ length: count }, () => gate(work).catch(codeOf)));
  return { results, most, gate, work };
}

test('as many as may be are let in, a few wait, and the rest are told at once to come back', async () => {
  const { results, most } = await flood(8, 10);
  expect(results).toEqual([...Array.from({ length: 5 }, () => 'done'), 'busy 503', 'busy 503', 'busy 503']);
  expect(most).toBe(2);
});

test('nobody waits for long, and when it is calm again all are let in', async () => {
  const { results, gate, work } = await flood(5, 500, 20);
  expect(results).toEqual(['done', 'done', 'busy 503', 'busy 503', 'busy 503']);
  expect(await Promise.all([gate(work), gate(work)])).toEqual(['done', 'done']);
});

test('a work that fails makes place as any other', async () => {
  const gate = inboxGate({ atOnce: 1, waiting: 1, longest: 10_000 });
  await expect(gate(() => Promise.reject(new Error('broke')))).rejects.toThrow('broke');
  expect(await gate(async () => 'in')).toBe('in');
});
