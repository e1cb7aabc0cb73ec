import { describe, expect, test } from 'vitest';
import { backupContract } from './backup-contract.ts';
import { agreementContract } from './agreement-contract.ts';
import { brokenLinesContract, catchUpContract } from './catch-up-contract.ts';
import { chainContract } from './chain-contract.ts';
import { columnsContract } from './columns-contract.ts';
import type { Contract, Ground, SqlGround } from './ground.ts';
import { emergenciesContract } from './emergencies-contract.ts';
import { inboxContract } from './inbox-contract.ts';
import { linksContract } from './links-contract.ts';
import { looksContract } from './looks-contract.ts';
import { openingsContract } from './openings-contract.ts';
import { outboxContract } from './outbox-contract.ts';
import { parallelContract } from './parallel-contract.ts';
import { partiesContract } from './parties-contract.ts';
import { plansContract, statementsContract } from './plans-contract.ts';
import { rolesContract } from './roles-contract.ts';
import { securityContract } from './security-contract.ts';
import { setAsideContract } from './set-aside-contract.ts';
import { sessionsContract } from './sessions-contract.ts';

const parts: Readonly<Record<string, Contract>> = {
  'plans and their history': plansContract,
  'looks at plans': looksContract,
  'copies, grants and proposals': partiesContract,
  'messages on their way out': outboxContract,
  'messages that wait for a person': setAsideContract,
  'messages that have come in': inboxContract,
  'after a restore': catchUpContract,
  'who has opened a plan': openingsContract,
  'plans opened in an emergency': emergenciesContract,
  'one-time links': linksContract,
};

const partsInSql: Readonly<Record<string, Contract<SqlGround>>> = {
  'statements that fail': statementsContract,
  sessions: sessionsContract,
  'row-level security': securityContract,
  'roles and the owner': rolesContract,
  'rights to columns': columnsContract,
  'the memory beside it': agreementContract,
  'the chain of the log': chainContract,
  'lines with a restore between': brokenLinesContract,
  'backup and restore': backupContract,
};

/**
 * Everything that a store promises, whatever it is built on.
 *
 * @param ground - once the tests have begun
 */
export function storeContract(ground: () => Ground): void {
  hold(parts, ground);
}

/**
 * What a store on a database promises besides.
 *
 * @param ground - the open database, once the tests have begun
 * @param isParallel - whether two transactions can be open at once
 */
export function databaseContract(ground: () => SqlGround, isParallel: boolean): void {
  hold(partsInSql, ground);
  if (isParallel) hold({ 'transactions at once': parallelContract }, ground);
}

function hold<On extends Ground>(promised: Readonly<Record<string, Contract<On>>>, ground: () => On): void {
  describe.each(Object.entries(promised))('%s', (_part, contract) => {
    test.each(Object.entries(contract))('%s', async (_title, holds) => {
      expect.hasAssertions();
      await holds(ground());
    });
  });
}
