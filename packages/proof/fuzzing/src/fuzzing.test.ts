import { type PostgresServer, startPostgres } from '@stafett/postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Failure, fuzz, type Fuzzing } from './fuzz.ts';
import { messageTargets } from './inputs/targets.ts';
import { printFailure } from './print-tally.ts';
import { faultyHouses } from './testing/faulty-houses.ts';
import { inHour, inputs, isProof, seed } from './testing/how-many.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const told = (failure: Failure | undefined): string => {
  const lines: string[] = [];
  if (failure !== undefined) printFailure(failure, (line) => void lines.push(line));
  return lines.join('\n');
};

// They answer a question that only a restored house asks; here they come unasked.
const unasked: readonly string[] = ['message keeping', 'message originalAgain', 'message keepingTold'];

describe(`SEC-11: ${inputs} inputs of seed ${seed} to everything that a house answers`, () => {
  let fuzzing: Fuzzing;

  beforeAll(async () => {
    fuzzing = await fuzz({ inputs, seed, lanes: 3, server });
  }, inHour);

  test('none is a server error, none hangs, none writes half, and nobody reads what they may not', () => {
    expect(told(fuzzing.failure)).toBe('');
    expect(fuzzing.tally.inputs).toBeGreaterThanOrEqual(inputs);
  });

  test('every procedure, every command and every kind of message was accepted at least once and refused at least once', () => {
    const targets = [...fuzzing.tally.counts].filter(([name]) => /^message |\./.test(name));
    expect(targets.length).toBeGreaterThan(messageTargets().length + 50);
    const oneSided = targets.filter(([name, { accepted, refused }]) => (accepted === 0 && !unasked.includes(name)) || refused === 0);
    expect(oneSided).toEqual([]);
  });
});

// What takes seconds by its nature, or many inputs, is left to the proof.
const quick: readonly string[] = ['server error', 'personal data in the log', 'partial write'];
const planted = Object.entries(faultyHouses).filter(([what]) => isProof || quick.includes(what));

describe('a fault that is planted is found', () => {
  test.each(planted)('%s', async (what, change) => {
    const { failure } = await fuzz({ inputs: 2500, seed: 3, isReduced: false, change, server });
    expect(failure?.what, told(failure)).toBe(what);
  });
});
