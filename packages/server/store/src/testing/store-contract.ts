import { describe, expect, test } from 'vitest';
import { inboxContract, outboxContract, parallelContract } from './exchange-contract.ts';
import type { Contract, Ground } from './ground.ts';
import { partiesContract, sessionsContract } from './parties-contract.ts';
import { plansContract } from './plans-contract.ts';
import { securityContract } from './security-contract.ts';

const parts: Readonly<Record<string, Contract>> = {
  'plans and their history': plansContract,
  'copies, grants and proposals': partiesContract,
  'messages on their way out': outboxContract,
  'messages that have come in': inboxContract,
  sessions: sessionsContract,
  'row-level security': securityContract,
};

/**
 * Everything that a store promises, whatever it is built on.
 *
 * @param ground - the open database, once the tests have begun
 * @param isParallel - whether two transactions can be open at once
 */
export function storeContract(ground: () => Ground, isParallel: boolean): void {
  const promised = isParallel ? { ...parts, 'transactions at once': parallelContract } : parts;
  describe.each(Object.entries(promised))('%s', (_part, contract) => {
    test.each(Object.entries(contract))('%s', async (_title, holds) => {
      expect.hasAssertions();
      await holds(ground());
    });
  });
}
