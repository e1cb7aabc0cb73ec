import { resolve } from 'node:path';
import { BackupError, type BackupFault, type HouseStore, type RowCounts } from '@stafett/store';
import { auditWords } from './audit-words.ts';
import { askPeersAgain } from './catch-up-command.ts';
import type { CommandPlace, HouseCommand } from './command-place.ts';
import { CommandRefusal } from './command-refusal.ts';
import { houseClock } from '../house-clock.ts';
import { openHouseStore } from '../open-house-store.ts';

/** Writes everything that the house keeps to a file (SEC-13). */
export const backupCommand: HouseCommand = aboutFile('backup', async (store, file) => {
  await store.audit.seal();
  return auditWords('backedUp', { file, ...counted(await store.backup(file)) });
});

/** Fills an empty house from a backup, and asks the other houses what has come since (SEC-13). */
export const restoreCommand: HouseCommand = aboutFile('restore', async (store, file, { settings, say }) => {
  say(auditWords('restored', { file, ...counted(await store.restore(file, houseClock(settings).now())) }));
  return askPeersAgain(store, settings);
});

function aboutFile(name: string, work: (store: HouseStore, file: string, place: CommandPlace) => Promise<string>): HouseCommand {
  return async ([path, ...rest], place) => {
    if (path === undefined || rest.length > 0) throw new CommandRefusal(auditWords('usage', { form: `house ${name} FIL` }), 64);
    const store = await openHouseStore(place.settings);
    try {
      place.say(await work(store, resolve(path), place));
      return 0;
    } catch (error) {
      throw error instanceof BackupError ? new CommandRefusal(faultLine(error.fault)) : error;
    } finally {
      await store.close();
    }
  };
}

const counted = (rows: RowCounts) => ({ rows: Object.values(rows).reduce((sum, count) => sum + count, 0), tables: Object.keys(rows).length });

function faultLine(fault: BackupFault): string {
  if (fault.code === 'notEmpty') return auditWords('notEmpty', { house: fault.house, tables: fault.tables.join(', ') });
  if (fault.code === 'otherSchema') return auditWords('otherSchema', { file: fault.file, steps: [...fault.lacking, ...fault.unknown].join(', ') });
  const { code, ...facts } = fault;
  return auditWords(code, facts);
}
