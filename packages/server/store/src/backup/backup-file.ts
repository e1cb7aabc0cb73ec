import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { BackupError, type BackedUpTable, backedUpTables, type BackupHeader } from './backup-tables.ts';
import { linesOf } from '../log/lines-of.ts';

/** Takes the next line of a backup, without its end. */
export type WriteLine = (line: string) => Promise<void>;

/** A row as it stands in a backup; its columns are left as text. */
export interface BackedUpRow {
  readonly table: BackedUpTable;
  readonly row: string;
}

/** The line of one row. */
export const rowLine = (table: BackedUpTable, row: string): string => `{"table":"${table}","row":${row}}`;

const bytesAtOnce = 256 * 1024;

/**
 * Writes a backup that is there as a whole or not at all, and ends it with the SHA-256 of what it holds. Only its owner may read it.
 *
 * @throws BackupError when there is a file already
 */
export async function writeBackupFile(path: string, fill: (write: WriteLine) => Promise<void>): Promise<void> {
  const draft = `${path}.part`;
  const file = await open(draft, 'wx', 0o600).catch((cause: NodeJS.ErrnoException) => {
    throw new BackupError({ code: 'fileUnwritable', file: draft, reason: String(cause.code) });
  });
  try {
    const hash = createHash('sha256');
    let waiting = '';
    // On a disk that is almost full one write may take a part only.
    const writeWhole = (text: string): Promise<void> =>
      file.appendFile(text).catch((cause: NodeJS.ErrnoException) => {
        throw new BackupError({ code: 'fileUnwritable', file: draft, reason: String(cause.code) });
      });
    const flush = async (): Promise<void> => {
      hash.update(waiting);
      await writeWhole(waiting);
      waiting = '';
    };
    await fill(async (line) => {
      waiting += `${line}\n`;
      if (waiting.length > bytesAtOnce) await flush();
    });
    await flush();
    await writeWhole(`${lastLine(hash.digest('hex'))}\n`);
    await file.sync();
    await link(draft, path).catch((cause: NodeJS.ErrnoException) => {
      throw new BackupError(cause.code === 'EEXIST' ? { code: 'fileTaken', file: path } : { code: 'fileUnwritable', file: path, reason: String(cause.code) });
    });
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
}

/** A backup that is being read. */
export interface BackupReading {
  readonly header: BackupHeader;
  readonly rows: AsyncGenerator<BackedUpRow>;
}

/**
 * Reads a backup; its rows end with an error where the file is not what was written.
 *
 * @throws BackupError when the file cannot be read or is no backup
 */
export async function readBackupFile(path: string): Promise<BackupReading> {
  const lines = linesOf(createReadStream(path));
  const first = await lines.next().catch((cause: NodeJS.ErrnoException) => {
    throw new BackupError({ code: 'fileUnreadable', file: path, reason: String(cause.code) });
  });
  const header = first.done === true ? undefined : parse<BackupHeader>(first.value);
  if (first.done === true || !isHeader(header)) throw new BackupError({ code: 'notABackup', file: path });
  return { header, rows: rowsIn(lines, { path, first: first.value, header }) };
}

const isHeader = (value: Partial<BackupHeader> | undefined): value is BackupHeader =>
  value?.stafett === 'backup' && value.format === 1 && Array.isArray(value.schema) && typeof value.rows === 'object';

interface Begun {
  readonly path: string;
  readonly first: string;
  readonly header: BackupHeader;
}

const rowForm = /^\{"table":"([a-z_]+)","row":(\{.*\})\}$/s;

async function* rowsIn(lines: AsyncGenerator<string>, begun: Begun): AsyncGenerator<BackedUpRow> {
  const hash = createHash('sha256').update(`${begun.first}\n`);
  const found = new Map<string, number>();
  for await (const line of lines) {
    const [, table = '', row = ''] = rowForm.exec(line) ?? [];
    if (!isTable(table)) {
      const isLast = (await lines.next()).done === true;
      return refuseUnlessWhole({ isWhole: isLast && line === lastLine(hash.digest('hex')), found }, begun);
    }
    hash.update(`${line}\n`);
    found.set(table, (found.get(table) ?? 0) + 1);
    yield { table, row };
  }
  throw new BackupError({ code: 'noEnd', file: begun.path });
}

function refuseUnlessWhole({ isWhole, found }: { isWhole: boolean; found: ReadonlyMap<string, number> }, { path, header }: Begun): void {
  if (!isWhole) throw new BackupError({ code: 'brokenContent', file: path });
  const wrong = backedUpTables.find((table) => (found.get(table) ?? 0) !== header.rows[table]);
  if (wrong !== undefined) throw new BackupError({ code: 'brokenCount', file: path, table: wrong });
}

const lastLine = (sha256: string): string => JSON.stringify({ sha256 });

const isTable = (name: string): name is BackedUpTable => (backedUpTables as readonly string[]).includes(name);

function parse<Value>(line: string): Partial<Value> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
