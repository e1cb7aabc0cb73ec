import type { HouseId, Instant } from '@stafett/kernel';
import type { Database } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { Anchors } from './log-anchors.ts';
import { type ChainReport, inspectChain } from './log-inspection.ts';
import { type BrokenLine, type KeptMessage, logReading } from './log-reading.ts';
import { lastSeal, sealLog } from './log-sealing.ts';

/** The access log's chain, and what an inspection of the house looks at (SEC-07). */
export interface LogAudit {
  /** Seals every row that is not sealed, and anchors the head outside the database. */
  seal(): Promise<void>;
  /** The same among the last rows only, which takes no longer however long the log is. */
  sealRecent(): Promise<void>;
  /** Seals, and then follows the whole chain beside its anchors. */
  inspect(): Promise<ChainReport>;
  /** Every message that has been received, some at a time. */
  messages(): AsyncGenerator<KeptMessage>;
  /** Lines of messages from which some are missing; at most a hundred. */
  brokenLines(): Promise<readonly BrokenLine[]>;
  /** Puts the anchors aside and anchors the chain as it is now: after a restore. */
  anchorAnew(): Promise<void>;
}

/** Where the log of a house lies, and by which clock it is sealed. */
export interface AuditedLog {
  readonly house: HouseId;
  readonly anchors: Anchors;
  /** The machine's own time, which nobody moves. */
  readonly machineNow: () => Instant;
}

/** The chain of one house's log. */
export function logAudit(database: Database, { house, anchors, machineNow }: AuditedLog): LogAudit {
  const reading = logReading(database, house, machineNow);
  const head = () => transact(database, { role: 'stafett_seal', house, now: machineNow() }, lastSeal);
  const sealIn = async (isQuick: boolean): Promise<void> => {
    for await (const anchor of sealLog(database, { house, machineNow, isQuick })) await anchors.append(anchor);
  };
  const seal = () => sealIn(false);
  return {
    seal,
    sealRecent: () => sealIn(true),
    async inspect() {
      const isUnanchored = (await head()).place > 0 && (await anchors.read().next()).done === true;
      await seal();
      const report = await inspectChain(reading, anchors);
      return isUnanchored ? { ...report, problems: [...report.problems, { what: 'anchorsMissing' }] } : report;
    },
    messages: () => reading.messages(),
    brokenLines: () => reading.brokenLines(),
    async anchorAnew() {
      const at = machineNow();
      const { place, hash } = await head();
      await anchors.beginAnew(at);
      if (place > 0) await anchors.append({ place, hash, at });
    },
  };
}
