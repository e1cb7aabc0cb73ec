import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { locateBrowser, unpackedFolder } from './locate-browser.ts';

const unpacker = join(dirname(fileURLToPath(import.meta.url)), 'unpack-into-temporary-folder.ts');

/**
 * Sees to it that the browser exists, unpacking it the first time (some seconds, 210 MB), and gives its path.
 * Any number of processes may call it at once.
 *
 * @throws when there is no browser for this machine
 */
export async function ensureBrowser(): Promise<string> {
  const { path, isPacked } = locateBrowser();
  if (isPacked && !existsSync(path)) await unpack();
  if (!existsSync(path)) throw new Error(`The browser named in STAFETT_CHROMIUM does not exist: ${path}`);
  return path;
}

async function unpack(): Promise<void> {
  mkdirSync(dirname(unpackedFolder), { recursive: true });
  const staging = mkdtempSync(`${unpackedFolder}-`);
  try {
    // The package unpacks into the temporary folder of its process, so it gets a process of its own.
    await promisify(execFile)(process.execPath, [unpacker], { env: { ...process.env, TMPDIR: staging } });
    writeFileSync(join(staging, 'fonts.conf'), fontConfiguration);
    renameSync(staging, unpackedFolder);
  } catch (cause) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(unpackedFolder)) throw cause;
  }
}

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${unpackedFolder}/fonts</dir><cachedir>${unpackedFolder}/font-cache</cachedir></fontconfig>
`;
