import { describe, expect, test } from 'vitest';
import { inboxContract, outboxContract } from './exchange-contract.ts';
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

/** Everything that a store promises, whatever it is built on. */
export function storeContract(ground: () => Ground): void {
  describe.each(Object.entries(parts))('%s', (_part, contract) => {
    test.each(Object.entries(contract))('%s', async (_title, holds) => {
      expect.hasAssertions();
      await holds(ground());
    });
  });
}
