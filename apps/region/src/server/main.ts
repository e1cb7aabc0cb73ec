import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';

// Before anything else is loaded: what was compiled once lies beside the settings, where only the house writes, and the next start takes it from there.
const { STAFETT_HOUSE_FILE: file } = process.env;
if (file !== undefined) enableCompileCache(join(dirname(file), 'compile-cache'));

const { assembleHouse, runHouse } = await import('@stafett/host');
await runHouse(assembleHouse);
