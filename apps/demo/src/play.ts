import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { additionsOf, type Case } from '@stafett/cases';
import { playCase, printReport, readCase } from '@stafett/player';
import { startDemo } from './start-demo.ts';

const usage = 'npm run play -- FILE.yaml [--port 4700]   plays in the houses that run on that port, or starts its own';

async function isRunning(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port + 1}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

// A house of the case as `npm start -- --house` names it: region-norrskog is region:norrskog.
const housesBeside = (played: Case): readonly string[] => additionsOf(played).flatMap(({ house }) => (/^[a-z]+-/.test(house) ? [house.replace('-', ':')] : []));

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { port: { type: 'string' } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(usage);
  const played = readCase(file);
  const port = Number(values.port ?? 4700);
  if (await isRunning(port)) {
    const houses = ['municipality', 'region', 'sis'].map((id, index) => ({ id, address: `http://127.0.0.1:${port + 1 + index}` }));
    return printReport(await playCase(played, houses));
  }
  const folder = mkdtempSync(join(tmpdir(), 'stafett-play-'));
  const demo = await startDemo({ folder, port, mode: 'test', added: housesBeside(played), additions: additionsOf(played) });
  try {
    return printReport(
      await playCase(
        played,
        demo.houses.map(({ plan, address }) => ({ id: plan.id, address })),
      ),
    );
  } finally {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

run().then(
  (notHeld) => process.exit(notHeld === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(64);
  },
);
