import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const writer = fileURLToPath(new URL('../testing/write-large-backup.ts', import.meta.url));

// A file may become so large and no larger: the write that passes it fails half-way, as on a disk that becomes full.
test.each([
  { reason: 'room for a part of it', blocks: '128', outcome: '{"code":"fileUnwritable","file":"","reason":"EFBIG"}', files: [] },
  { reason: 'room enough', blocks: '8000', outcome: 'written', files: ['backup.ndjson'] },
])('SEC-13: with $reason a backup is there as a whole or not at all, and it is said why', async ({ blocks, outcome, files }) => {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-full-'));
  try {
    const command = 'ulimit -f "$1"; exec "$2" --conditions=@stafett/source "$3" "$4"';
    const { stdout } = await promisify(execFile)('/bin/sh', ['-c', command, 'sh', blocks, process.execPath, writer, join(folder, 'backup.ndjson')]);
    expect([stdout, readdirSync(folder)]).toEqual([outcome, files]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
