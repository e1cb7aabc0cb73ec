import { PGlite } from '@electric-sql/pglite';
const dir = process.argv[2]!;
const db = await PGlite.create({ dataDir: dir });
console.log('opened', process.pid, (await db.query('select 1')).rows);
await new Promise((r) => setTimeout(r, 3000));
