import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sources } from './command.ts';
import { runStafett } from './run-stafett.ts';

// npm runs the script in the repository; a file is named from where the user stands.
const folder = process.env.STAFETT_FROM ?? process.cwd();
const player = fileURLToPath(new URL('../../demo/src/play.ts', import.meta.url));
const standardInput = 0;

const sources: Sources = {
  readFile: (name) => readFileSync(resolve(folder, name), 'utf8'),
  hasFile: (name) => existsSync(resolve(folder, name)),
  readStandardInput: () => readFileSync(standardInput, 'utf8'),
  isInteractive: process.stdin.isTTY,
  play: async ([file = '', ...options]) =>
    new Promise((done, fail) => {
      const child = spawn(process.execPath, ['--conditions=@stafett/source', player, resolve(folder, file), ...options], { stdio: 'inherit' });
      child.once('error', fail).once('exit', (code) => done(code ?? 1));
    }),
};

// Whoever reads may stop before the end, as `head` does.
process.stdout.on('error', () => undefined);

const { code, out, error } = await runStafett(process.argv.slice(2), sources);
process.stderr.write(error);
process.stdout.write(out);
process.exitCode = code;
