import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { takeFolder } from './one-at-a-time.ts';
import type { Demo } from './start-demo.ts';

const usage = 'npm start -- [--reset] [--house region:NAME]… [--port 4700]';
const folder = fileURLToPath(new URL('../../../.stafett/demo', import.meta.url));

interface Wishes {
  readonly reset: boolean;
  readonly added: readonly string[];
  readonly port: number;
}

function readWishes(): Wishes {
  const { values } = parseArgs({
    options: { reset: { type: 'boolean' }, house: { type: 'string', multiple: true }, port: { type: 'string' } },
    allowPositionals: false,
  });
  const port = Number(values.port ?? 4700);
  if (!Number.isInteger(port) || port < 1024 || port > 65_000) throw new Error(`--port ${values.port}: write a number from 1024 to 65000`);
  return { reset: values.reset ?? false, added: values.house ?? [], port };
}

// A house that was added once is there again the next time.
function rememberedHouses(): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).map((house) => join(folder, house, 'house.json'));
  const settings = files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, 'utf8')) as { id: string; kind: string; name: string });
  return settings.filter(({ id, kind }) => id !== kind).map(({ kind, name }) => `${kind}:${name}`);
}

function say(demo: Demo, port: number): void {
  const lines = demo.houses.flatMap(({ plan, address }) => [`  ${plan.name}  ${address}`, ...plan.people.map(({ name, title }) => `    ${name}, ${title}`)]);
  console.log(
    [
      '',
      'Stafett is running.',
      '',
      `  Start page  http://127.0.0.1:${port}`,
      '',
      ...lines,
      '',
      'Everyone signs in by choosing who to be. Ctrl-C stops.',
      '',
    ].join('\n'),
  );
}

async function run(): Promise<number> {
  const [{ startDemo }, { serveStartPage }] = await Promise.all([import('./start-demo.ts'), import('./start-page.ts')]);
  const { reset, added, port } = readWishes();
  const giveBack = takeFolder(folder);
  if (reset) {
    rmSync(folder, { recursive: true, force: true });
    takeFolder(folder);
  }
  const demo = await startDemo({ folder, port, mode: 'demo', added: [...rememberedHouses(), ...added] });
  const page = await serveStartPage(demo.houses, port).catch(async (error: unknown) => {
    await demo.stop();
    throw error;
  });
  say(demo, port);
  const stopped = new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(0));
    void demo.ended.then(({ house, line }) => {
      console.error(`${house} has ended. ${line}`);
      resolve(1);
    });
  });
  const code = await stopped;
  await Promise.all([demo.stop(), page.close()]);
  giveBack();
  return code;
}

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Stafett runs on the Node that it brings with it, and this is ${process.version}. Start it with: ${usage}`);
  process.exit(1);
}
run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
