import { BackupError } from '../backup/backup-tables.ts';
import { writeBackupFile } from '../backup/backup-file.ts';

// Started by a test with little room: says what became of a backup of a megabyte.
const [, , path = ''] = process.argv;
const outcome = await writeBackupFile(path, async (write) => {
  for (let line = 0; line < 1_000; line += 1) await write('x'.repeat(1_000));
}).then(
  () => 'written',
  (error: unknown) => (error instanceof BackupError ? JSON.stringify({ ...error.fault, file: '' }) : String(error)),
);
process.stdout.write(outcome);
